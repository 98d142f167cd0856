using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Wrapped.Cards.Words;
using Wrapped.Plays;
using Wrapped.Recaps.Habits;
using Wrapped.Rules;
using Wrapped.Web.Genres;

namespace Wrapped.Web.Rules;

/// <summary>A rule as it was typed into one of the forms: or, in <see cref="Line"/>, as <see cref="RuleText"/> writes it.</summary>
public sealed record TypedRule
{
    /// <summary>Between the title of a song or album and its artist.</summary>
    public const string By = " — ";

    /// <summary>Characters that a name may have here.</summary>
    public const int MostOfName = 300;

    /// <summary>Which form: leave, hide, plays, artist or song.</summary>
    public string? Kind { get; init; }

    public string? Line { get; init; }

    public string? Artist { get; init; }

    public string? Song { get; init; }

    public string? Album { get; init; }

    public string? Genre { get; init; }

    public string? Device { get; init; }

    public string? Source { get; init; }

    public string? From { get; init; }

    public string? Until { get; init; }

    public string? First { get; init; }

    public string? Last { get; init; }

    public string? Measure { get; init; }

    public string? Seconds { get; init; }

    public string? Is { get; init; }

    /// <summary>The rule, or which words say why there is none.</summary>
    public (Rule? Rule, string Why) Read(Wording words) => Kind switch
    {
        null or "" => (RuleText.Parse(Line ?? ""), "Why.Line"),
        "leave" or "hide" => Leave(words),
        "plays" => (Plays(), "Why.Seconds"),
        "artist" => Name(Artist) is { } name && Name(Is) is { } other && NameKey.Of(name) != NameKey.Of(other) ? (Whole(new SameArtist(name, other)), "Why.Names") : (null, "Why.Two"),
        "song" => Titled(Song) is var (title, by) && Titled(Is) is var (isTitle, isBy) && (title, by) != (isTitle, isBy) ? (Whole(new SameSong(title, by, isTitle, isBy)), "Why.Names") : (null, "Why.TwoSongs"),
        _ => (null, "Why.Line"),
    };

    private (Rule? Rule, string Why) Leave(Wording words)
    {
        var conditions = new List<Condition>();
        if (Titled(Song, Artist) is var (song, singer))
            conditions.Add(new TrackIs(song, singer));
        else if (Name(Song) is not null)
            return (null, "Why.By");
        if (Titled(Album, Artist) is var (album, band))
            conditions.Add(new AlbumIs(album, band));
        else if (Name(Album) is not null)
            return (null, "Why.By");
        if (conditions.Count == 0 && Name(Artist) is { } artist)
            conditions.Add(new ArtistIs(artist));
        if (Name(Genre) is { } typed)
        {
            if (SpokenGenres.FindFamilyOrGenre(typed, words) is not { } genre)
                return (null, "Why.Genre");
            conditions.Add(new GenreIs(genre));
        }
        if (Kind == "hide")
            return conditions.Count == 1 ? (Whole(new LeaveOut(conditions, OnlyOnCards: true)), "Why.Names") : (null, "Why.OneName");
        if (Enum.TryParse<Device>(Device, out var device) && Enum.IsDefined(device))
            conditions.Add(new DeviceIs(device));
        if (Enum.TryParse<Source>(Source, out var source) && Enum.IsDefined(source))
            conditions.Add(new SourceIs(source));
        if (Time(From) is { } from && Time(Until) is { } until && from != until)
            conditions.Add(new HoursAre(from, until));
        else if (IsTyped(From, Until))
            return (null, "Why.Hours");
        if (Day(First) is { } first && Day(Last) is { } last && first <= last)
            conditions.Add(new DatesAre(first, last));
        else if (IsTyped(First, Last))
            return (null, "Why.Dates");
        return conditions.Count > 0 ? (Whole(new LeaveOut(conditions, OnlyOnCards: false)), "Why.Names") : (null, "Why.Nothing");
    }

    private PlaysAre? Plays() => Measure switch
    {
        "half" => new(PlayMeasure.Half, 0),
        "finished" => new(PlayMeasure.Finished, 0),
        "seconds" when int.TryParse(Seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 3_600 => new(PlayMeasure.Seconds, seconds),
        _ => null,
    };

    // Only what can be kept as a line is a rule.
    private static Rule? Whole(Rule rule) => RuleText.Parse(RuleText.Of(rule));

    // A song as the list offers it, "Title — Artist", or a title with the artist in a field of its own.
    private static (string Title, string Artist)? Titled(string? typed, string? artist = null)
    {
        if (Name(typed, 2 * MostOfName) is not { } text)
            return null;
        if (Name(artist) is { } name)
            return (text.EndsWith(By + name, StringComparison.Ordinal) ? text[..^(By + name).Length] : text, name);
        return text.LastIndexOf(By, StringComparison.Ordinal) is > 0 and var at && text[(at + By.Length)..].Trim() is { Length: > 0 } by ? (text[..at].Trim(), by) : null;
    }

    private static string? Name(string? typed, int most = MostOfName) =>
        typed is null || string.Concat(typed.Where(letter => !char.IsControl(letter))).Trim() is not { Length: > 0 } name || name.Length > most ? null : name;

    private static bool IsTyped(params string?[] fields) => Array.Exists(fields, field => !string.IsNullOrWhiteSpace(field));

    private static LocalTime? Time(string? text) => text is not null && LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).TryGetValue(default, out var time) ? time : null;

    private static LocalDate? Day(string? text) => text is not null && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) && day.Year is >= 1 and <= 9998 ? day : null;
}
