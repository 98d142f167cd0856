using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps;

/// <summary>
/// Histories to try the engine on: few names, so that they meet, or a crowd; odd spellings, skips, other kinds, daylight-saving days and year ends, journeys,
/// offsets of the source, what was heard before, and ranges of every kind.
/// </summary>
internal static class RandomListening
{
    private static readonly string[] Names = ["Björk", "bjork", "BJÖRK", "Bjo\u0308rk", " Björk  ", "The  Who", "the who", "宇多田ヒカル", "Σίσυφος", "ΣΊΣΥΦΟΣ", "", "Unknown Artist", "VARIOUS  artists"];

    private static readonly string[] Crowd = [.. Enumerable.Range(1, 40).Select(number => $"Artist {number}")];

    private static readonly string[] AllNames = [.. Names, .. Crowd];

    private static readonly string[] Titles = ["Go", "go ", "GO", "Σ'αγαπώ", "Unknown Track", "아이유", "Straße"];

    private static readonly string?[] Albums = [null, "Debut", "debut", "Post"];

    private static readonly string[] Zones = ["UTC", "Europe/Paris", "America/St_Johns", "Pacific/Chatham", "Asia/Kathmandu", "America/Sao_Paulo", "Pacific/Apia"];

    public static Arbitrary<Listening> Any { get; } = Arb.From(
        from year in Gen.Elements(2011, 2018, 2023, 2024)
        from zones in ZonesIn(year)
        from range in RangeIn(year)
        from size in Gen.Frequency((5, Gen.Choose(0, 120)), (1, Gen.Choose(150, 300)))
        from names in Shelf
        from rows in Row(year, zones.Home, names).ListOf(size)
        from sizeBefore in Gen.Elements(0, 0, 5, 40, 80)
        from namesBefore in Shelf
        from before in Row(year - 1, zones.Home, namesBefore).ListOf(sizeBefore)
        from binges in RandomBinges.Of(Row(year, zones.Home, Names))
        from past in RandomBinges.LongPast(Row(year - 1, zones.Home, Names))
        select new Listening(range, zones, InOrder([.. before, .. rows, .. binges, .. past])));

    // Who is heard: anyone, some few, or a crowd.
    private static Gen<string[]> Shelf => Gen.Frequency(
        (4, Gen.Constant(Names)),
        (2, Gen.Choose(0, Names.Length - 3).Select(first => Names[first..(first + 3)])),
        (1, Gen.Elements("Björk", "The  Who").Select(name => (string[])[name])),
        (1, Gen.Constant(AllNames)));

    private static Gen<ZoneHistory> ZonesIn(int year) =>
        from home in Gen.Elements(Zones).Select(id => DateTimeZoneProviders.Tzdb[id])
        from away in Gen.Elements(Zones).Select(id => DateTimeZoneProviders.Tzdb[id])
        from day in Gen.Elements(-10, -1, 0, 80, 299, 360)
        from days in Gen.Elements(0, 1, 30)
        from stays in Gen.Frequency((2, Gen.Constant(false)), (1, Gen.Constant(true)))
        let from_ = new LocalDate(year, 1, 1).PlusDays(day)
        select stays ? new ZoneHistory(home, new Stay(from_, from_.PlusDays(days), away)) : new ZoneHistory(home);

    private static Gen<DateRange> RangeIn(int year) => Gen.Frequency(
        (6, Gen.Constant(DateRange.OfYear(year))),
        (1, Gen.Choose(1, 12).Select(month => DateRange.OfMonth(year, month))),
        (1, Gen.Elements(3, 6, 9, 12).Select(month => DateRange.OfSeason(month == 12 ? year - 1 : year, month))),
        (1, Gen.Choose(0, 300).Select(day => DateRange.OfDates(new LocalDate(year, 1, 1).PlusDays(day), new LocalDate(year, 1, 1).PlusDays(day + 20)))),
        (1, Gen.Constant(DateRange.AllTime())));

    private static Gen<Play> Row(int year, DateTimeZone zone, string[] names) =>
        from day in Gen.OneOf(Gen.Choose(0, 364), Gen.Elements(0, 84, 85, 86, 298, 299, 300, 364))
        from second in Gen.OneOf(Gen.Choose(0, 86_399), Gen.Elements(0, 3599, 7200, 86_399))
        from kind in Gen.Frequency((9, Gen.Constant(MediaKind.Music)), (1, Gen.Elements(MediaKind.Podcast, MediaKind.Audiobook)))
        from title in Gen.Elements(Titles)
        from artist in Gen.Elements(names)
        from album in Gen.Elements(Albums)
        from ms in Gen.OneOf(Gen.Choose(0, 400_000), Gen.Elements(0, 29_999, 30_000, 180_000))
        from offset in Gen.Frequency((9, Gen.Constant<Offset?>(null)), (1, Gen.Choose(-11, 14).Select(hours => (Offset?)Offset.FromHours(hours))))
        from context in Context
        from isOfUnknownHour in Gen.Frequency((12, Gen.Constant(false)), (1, Gen.Constant(true)))
        from isEstimated in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        let at = new LocalDate(year, 1, 1).AtStartOfDayInZone(zone).ToInstant() + Duration.FromDays(day) + Duration.FromSeconds(second)
        select new Play(at, new Track(Id(kind, title, artist, album), kind, title, artist, album), ms, context, offset) { IsOfUnknownHour = isOfUnknownHour, IsEstimated = isEstimated };

    private static Gen<ListeningContext?> Context =>
        from isKnown in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        from skipped in Gen.Elements<bool?>(null, true, false)
        from shuffle in Gen.Elements<bool?>(null, true, false)
        from offline in Gen.Elements<bool?>(null, true, false)
        from incognito in Gen.Elements<bool?>(null, null, null, true, false)
        from platform in Gen.Elements<string?>(null, "android", "Android OS 13 API 33 (samsung, SM-G991B)", "ios", "web_player", "windows", "not_applicable", "Partner sonos_ppc Sonos;Play1", "tractor")
        from country in Gen.Elements<string?>(null, "FR", "CA", "SE", "ZZ", "fr", "FRA")
        from end in Gen.Elements<string?>(null, "trackdone", "fwdbtn", "endplay", "logout", "")
        select isKnown ? new ListeningContext { Skipped = skipped, Shuffle = shuffle, Offline = offline, Incognito = incognito, Platform = platform, Country = country, ReasonEnd = end } : null;

    private static List<Play> InOrder(IEnumerable<Play> rows) =>
    [
        .. rows.OrderBy(row => row.StartedAt).ThenBy(row => row.Track.Title, StringComparer.Ordinal).ThenBy(row => row.Track.Artist, StringComparer.Ordinal)
            .ThenBy(row => row.Track.Album, StringComparer.Ordinal).ThenBy(row => row.MsPlayed),
    ];

    private static long Id(MediaKind kind, string title, string artist, string? album) =>
        (((((long)kind * 100) + Array.IndexOf(Titles, title)) * 100) + Array.IndexOf(AllNames, artist)) * 100 + Array.IndexOf(Albums, album);
}
