using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Cli;

/// <summary>Where the listener was: the options for home and for stays, which decide day, hour and year.</summary>
internal static class Whereabouts
{
    private const string Nowhere = "none";

    public static Option<string?> Home { get; } = new("--zone") { Description = "Where the listener was at home, such as Europe/Paris; it decides day, hour and year." };

    public static Option<string[]> Stays { get; } =
        new("--stay") { Description = "Where they were for a while, both days included: 2024-07-01..2024-07-14=Asia/Tokyo. May be given several times; 'none' is at home all the time." };

    static Whereabouts()
    {
        Home.Validators.Add(result =>
        {
            foreach (var zone in result.Tokens.Where(token => DateTimeZoneProviders.Tzdb.GetZoneOrNull(token.Value) is null))
                result.AddError($"'{zone.Value}' is no time zone; write one such as Europe/Paris or America/New_York.");
        });
        Stays.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: Nowhere }])
                return;
            var bad = result.Tokens.Where(token => Find(token.Value) is null).ToList();
            foreach (var stay in bad)
                result.AddError($"'{stay.Value}' is no stay; write one such as 2024-07-01..2024-07-14=Asia/Tokyo.");
            if (bad.Count == 0 && !CanBe([.. result.Tokens.Select(token => Find(token.Value)!)]))
                result.AddError("Two stays share a day; each day can be in one of them only.");
        });
    }

    /// <summary>The stays that were given, of which 'none' gives no single one; null where nothing was said of them.</summary>
    public static IReadOnlyList<Stay>? StaysOf(ParseResult parsed) => parsed.GetValue(Stays) switch
    {
        [Nowhere] => [],
        { Length: > 0 } given => [.. given.Select(text => Find(text)!)],
        _ => null,
    };

    /// <summary>What was given, in place of what the library keeps; UTC, with a warning, where neither says a home.</summary>
    public static async Task<ZoneHistory> OfAsync(ParseResult parsed, ZoneHistory? kept)
    {
        var home = parsed.GetValue(Home) is { } given ? DateTimeZoneProviders.Tzdb[given] : kept?.Home;
        if (home is null)
            await parsed.InvocationConfiguration.Error.WriteLineAsync("Days and hours are counted in UTC; give --zone, such as --zone Europe/Paris, to count them where you were.");
        return new(home ?? DateTimeZone.Utc, StaysOf(parsed) ?? kept?.Stays ?? []);
    }

    private static Stay? Find(string text) =>
        text.Split('=') is [var days, var zone] && days.Split("..") is [var from, var to]
            && LocalDatePattern.Iso.Parse(from).TryGetValue(default, out var first) && LocalDatePattern.Iso.Parse(to).TryGetValue(default, out var last)
            && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is { } known && new Stay(first, last, known) is var stay && CanBe(stay)
            ? stay
            : null;

    private static bool CanBe(params IReadOnlyList<Stay> stays)
    {
        try
        {
            return new ZoneHistory(DateTimeZone.Utc, stays).Stays.Count == stays.Count;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
