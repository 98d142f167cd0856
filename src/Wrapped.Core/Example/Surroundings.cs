using NodaTime;
using Wrapped.Plays;

namespace Wrapped.Example;

/// <summary>Where and on what the invented listener listens, as an export tells it: the phone underground in the morning, the desk at noon, the speaker of an evening, two weeks in Japan. Its dice are its own, so that what is played does not depend on them.</summary>
internal sealed class Surroundings(Dice dice)
{
    private const string Phone = "Android OS 14 API 34 (Google, Pixel 8)";
    private const string Laptop = "Windows 11 (10.0.22631; x64)";
    private const string Browser = "web_player linux undefined;chrome 120.0.0.0;desktop";
    private const string Speaker = "Partner sonos_ppc Sonos;Play1";
    private const string Car = "iOS 17.2 (iPhone14,5) CarPlay";

    // Away from home in spring, and for a weekend across the border in autumn.
    private static readonly (AnnualDate From, AnnualDate To, string Country)[] Trips = [(new(4, 20), new(5, 4), "JP"), (new(9, 13), new(9, 15), "BE")];

    /// <summary>The circumstances of a sitting; <see cref="Of(Spin, string?, bool)"/> tells each listening of it.</summary>
    public void Settle(LocalDateTime start)
    {
        var trip = Array.Find(Trips, trip => trip.From.InYear(start.Year) <= start.Date && start.Date <= trip.To.InYear(start.Year));
        var platform = trip.Country is null ? AtHome(start) : Phone;
        var isUnderground = platform == Phone && start.Hour < 12 && dice.Chance(35);
        Here = new()
        {
            Platform = platform,
            Country = trip.Country ?? "FR",
            Shuffle = dice.Chance(start.Hour < 12 ? 45 : 25),
            Offline = isUnderground || (trip.Country is not null && dice.Chance(40)),
            Incognito = dice.Chance(1),
        };
    }

    public ListeningContext Here { get; private set; } = ListeningContext.Unknown;

    /// <summary>The context of one listening: why it began follows from how the one before it, if any, ended.</summary>
    public ListeningContext Of(Spin spin, string? endBefore, bool isLast)
    {
        var isSkipped = !spin.IsWhole && !(isLast && spin.Ms >= Wrapped.Plays.Play.LeastMs);
        return Here with { ReasonStart = endBefore ?? "clickrow", ReasonEnd = spin.IsWhole ? "trackdone" : isSkipped ? "fwdbtn" : "endplay", Skipped = isSkipped };
    }

    private string AtHome(LocalDateTime start) => start switch
    {
        { DayOfWeek: IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday, Hour: < 13 } => Speaker,
        { DayOfWeek: IsoDayOfWeek.Sunday, Hour: < 18 } when dice.Chance(60) => Car,
        { Hour: < 11 } => Phone,
        { Hour: < 15 } => dice.Chance(70) ? Laptop : Browser,
        { Hour: >= 22 } => Phone,
        _ => dice.Chance(60) ? Speaker : dice.Chance(50) ? Phone : Laptop,
    };
}
