using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Wrapped.Plays;

namespace Wrapped.Recaps;

/// <summary>What single random listenings seldom come to: one song again and again, sittings of an hour, a week of one artist, and pasts of thousands of plays.</summary>
internal static class RandomBinges
{
    public static Gen<List<Play>> Of(Gen<Play> row) =>
        from count in Gen.Elements(0, 0, 1, 2, 4)
        from binges in Gen.OneOf(Again(row), Sitting(row), Week(row)).ListOf(count)
        select binges.SelectMany(binge => binge).ToList();

    /// <summary>Now and then nearly as many plays as make a milestone, or more.</summary>
    public static Gen<List<Play>> LongPast(Gen<Play> row) => Gen.Frequency(
        (20, Gen.Constant(new List<Play>())),
        (1, from count in Gen.Elements(960, 990, 4_970)
            from play in row
            select Every(Duration.FromMinutes(7), Enumerable.Repeat(play with { MsPlayed = 200_000 }, count))));

    private static Gen<List<Play>> Again(Gen<Play> row) =>
        from play in row
        from other in row
        from times in Gen.Elements(3, 5, 6, 30, 52, 110, 260)
        from gap in Gen.Elements(60, 200, 1_199, 1_200, 30_000)
        from odd in Gen.Elements(0, 0, 2, 5)
        from skip in Gen.Elements(29_999, 30_000)
        select Every(Duration.FromSeconds(gap), Enumerable.Range(1, times).Select(time => odd == 0 || time % odd != 0 ? play : other with { MsPlayed = skip }));

    private static Gen<List<Play>> Sitting(Gen<Play> row) =>
        from rows in row.ListOf(25)
        from gap in Gen.Elements(30, 200, 1_200, 1_400)
        select Every(Duration.FromSeconds(gap), rows);

    private static Gen<List<Play>> Week(Gen<Play> row) =>
        from play in row
        from others in row.ListOf(8)
        from gap in Gen.Elements(4, 9, 14)
        select Every(Duration.FromHours(gap), [.. Enumerable.Repeat(play with { MsPlayed = 390_000 }, 11), .. others]);

    private static List<Play> Every(Duration gap, IEnumerable<Play> plays)
    {
        var all = plays.ToList();
        return [.. all.Select((play, place) => play with { StartedAt = all[0].StartedAt + (gap * place) })];
    }
}
