using NodaTime;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Habits;

/// <summary>A country in which music was heard.</summary>
/// <param name="Code">ISO 3166 alpha-2.</param>
/// <param name="Ms">Milliseconds, skips included.</param>
/// <param name="FirstDay">The day of the first listening there in the range.</param>
public sealed record CountryTime(string Code, long Ms, LocalDate FirstDay);

/// <summary>Where the music was heard, as the source says; <c>ZZ</c> is its word for not knowing.</summary>
public static class Countries
{
    private const int Letters = 26;

    /// <summary>Most minutes first, then the earlier first listening, then the code; null where no country is named.</summary>
    public static IReadOnlyList<CountryTime>? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        var (ms, first, order) = (new long[Letters * Letters], new LocalDate[Letters * Letters], new List<string>());
        foreach (ref readonly var moment in music.Timeline)
        {
            if (moment.Play.Context?.Country is not { Length: 2 } code || code == "ZZ" || !code.All(char.IsAsciiLetterUpper))
                continue;
            var place = Place(code);
            if (first[place] == default)
            {
                first[place] = moment.At.Date;
                order.Add(code);
            }
            ms[place] += moment.Play.MsPlayed;
        }
        List<CountryTime> countries = [.. order.Where(code => ms[Place(code)] > 0).OrderByDescending(code => ms[Place(code)]).Select(code => new CountryTime(code, ms[Place(code)], first[Place(code)]))];
        return countries.Count == 0 ? null : countries;
    }

    private static int Place(string code) => ((code[0] - 'A') * Letters) + code[1] - 'A';
}
