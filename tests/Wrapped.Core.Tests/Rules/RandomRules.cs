using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps.Habits;

namespace Wrapped.Rules;

/// <summary>Rules about the names, devices and days of <see cref="Recaps.RandomListening"/>, with marks of the rules' own writing in them.</summary>
internal static class RandomRules
{
    private static readonly string[] Names = ["Björk", "bjork", "The  Who", "宇多田ヒカル", "Artist 1", "Artist 2", "Artist 3", "Nobody", "A; B | C \\ D", "Various Artists"];

    private static readonly string[] Titles = ["Go", "GO", "Straße", "아이유", "Go: live; 1|2"];

    public static Gen<Rule> One { get; } = Gen.Frequency(
        (1, Gen.OneOf(Gen.Choose(1, 200).Select(seconds => new PlaysAre(PlayMeasure.Seconds, seconds)), Gen.Elements(new PlaysAre(PlayMeasure.Half, 0), new PlaysAre(PlayMeasure.Finished, 0))).Select(rule => (Rule)rule)),
        (4, Out(onlyOnCards: false)),
        (2, Hide),
        (2, from name in Gen.Elements(Names) from other in Gen.Elements(Names) select (Rule)new SameArtist(name, other)),
        (2, from title in Gen.Elements(Titles) from artist in Gen.Elements(Names) from isTitle in Gen.Elements(Titles) from isArtist in Gen.Elements(Names) select (Rule)new SameSong(title, artist, isTitle, isArtist)));

    public static Gen<List<Rule>> Some { get; } = Gen.Choose(0, 6).SelectMany(count => One.ListOf(count)).Select(rules => rules.Where((rule, place) => rule is not PlaysAre || rules.FindIndex(other => other is PlaysAre) == place).ToList());

    private static Gen<Condition> Named => Gen.OneOf(
        Gen.Elements(Names).Select(name => (Condition)new ArtistIs(name)),
        from title in Gen.Elements(Titles) from artist in Gen.Elements(Names) select (Condition)new TrackIs(title, artist),
        from album in Gen.Elements("Debut", "Post") from artist in Gen.Elements(Names) select (Condition)new AlbumIs(album, artist),
        Gen.Elements("Art pop", "Rock", "Indie & Alternative", "J-Pop & J-Rock", "Nothing at all").Select(genre => (Condition)new GenreIs(genre)));

    private static Gen<Condition> Situated => Gen.OneOf(
        Gen.Elements(Enum.GetValues<Device>()).Select(device => (Condition)new DeviceIs(device)),
        Gen.Elements(Enum.GetValues<Source>()).Select(source => (Condition)new SourceIs(source)),
        from hour in Gen.Choose(0, 23) from until in Gen.Choose(0, 23) select (Condition)new HoursAre(new(hour, 0), new(until, 30)),
        from day in Gen.Choose(0, 300) from days in Gen.Choose(0, 100) select (Condition)new DatesAre(new LocalDate(2024, 1, 1).PlusDays(day), new LocalDate(2024, 1, 1).PlusDays(day + days)));

    private static Gen<Rule> Hide => Named.Select(condition => (Rule)new LeaveOut([condition], OnlyOnCards: true));

    private static Gen<Rule> Out(bool onlyOnCards) =>
        from named in Named
        from situated in Situated
        from which in Gen.Choose(0, 2)
        select RuleText.Parse(RuleText.Of(new LeaveOut(which switch { 0 => [named], 1 => [situated], _ => [named, situated] }, onlyOnCards)))!;
}
