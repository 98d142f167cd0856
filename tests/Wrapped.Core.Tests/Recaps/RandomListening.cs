using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Wrapped.Plays;

namespace Wrapped.Recaps;

/// <summary>Histories to try the engine on: few names, so that they meet; odd spellings, skips, other kinds, daylight-saving days and year ends.</summary>
internal static class RandomListening
{
    private static readonly string[] Names = ["Björk", "bjork", "BJÖRK", "Bjo\u0308rk", " Björk  ", "The  Who", "the who", "宇多田ヒカル", "Σίσυφος", "ΣΊΣΥΦΟΣ", "", "Unknown Artist"];

    private static readonly string[] Titles = ["Go", "go ", "GO", "Σ'αγαπώ", "Unknown Track", "아이유", "Straße"];

    private static readonly string?[] Albums = [null, "Debut", "debut", "Post"];

    private static readonly string[] Zones = ["UTC", "Europe/Paris", "America/St_Johns", "Pacific/Chatham", "Asia/Kathmandu", "America/Sao_Paulo", "Pacific/Apia"];

    public static Arbitrary<Listening> Any { get; } = Arb.From(
        from zone in Gen.Elements(Zones).Select(id => DateTimeZoneProviders.Tzdb[id])
        from year in Gen.Elements(2011, 2018, 2023, 2024)
        from size in Gen.Choose(0, 120)
        from rows in Row(year, zone).ListOf(size)
        from earlier in Gen.Elements<HashSet<string>?>(null, [], ["björk"], ["the who", "宇多田ヒカル"])
        select ListeningOf(year, zone, rows, earlier));

    private static Gen<(Instant At, Track Track, long Ms)> Row(int year, DateTimeZone zone) =>
        from day in Gen.OneOf(Gen.Choose(0, 364), Gen.Elements(0, 84, 85, 86, 298, 299, 300, 364))
        from second in Gen.OneOf(Gen.Choose(0, 86_399), Gen.Elements(0, 3599, 7200, 86_399))
        from kind in Gen.Frequency((9, Gen.Constant(MediaKind.Music)), (1, Gen.Elements(MediaKind.Podcast, MediaKind.Audiobook)))
        from title in Gen.Elements(Titles)
        from artist in Gen.Elements(Names)
        from album in Gen.Elements(Albums)
        from ms in Gen.OneOf(Gen.Choose(0, 400_000), Gen.Elements(0, 29_999, 30_000, 180_000))
        let at = new LocalDate(year, 1, 1).AtStartOfDayInZone(zone).ToInstant() + Duration.FromDays(day) + Duration.FromSeconds(second)
        select (at, new Track(Id(kind, title, artist, album), kind, title, artist, album), (long)ms);

    private static Listening ListeningOf(int year, DateTimeZone zone, IEnumerable<(Instant At, Track Track, long Ms)> rows, IReadOnlySet<string>? earlier) => new(
        year,
        zone,
        [
            .. rows.Where(row => row.At.InZone(zone).Year == year)
                .OrderBy(row => row.At).ThenBy(row => row.Track.Title, StringComparer.Ordinal).ThenBy(row => row.Track.Artist, StringComparer.Ordinal)
                .ThenBy(row => row.Track.Album, StringComparer.Ordinal).ThenBy(row => row.Ms).Select(row => new Play(row.At, row.Track, row.Ms)),
        ],
        earlier);

    private static long Id(MediaKind kind, string title, string artist, string? album) =>
        (((((long)kind * 100) + Array.IndexOf(Titles, title)) * 100) + Array.IndexOf(Names, artist)) * 100 + Array.IndexOf(Albums, album);
}
