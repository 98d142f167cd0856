using FsCheck;
using FsCheck.Fluent;
using Wrapped.Genres;
using Wrapped.Imports;
using Wrapped.Plays;
using Wrapped.Recaps;
using Wrapped.Recaps.Json;

namespace Wrapped.Rules;

public class RuleSetTests
{
    private static readonly int Cases = Environment.GetEnvironmentVariable("WRAPPED_LONG") == "1" ? 5_000 : 400;

    [Fact]
    public void The_order_of_rules_means_nothing_and_without_them_all_is_as_before() => Check((listening, rules) =>
    {
        var (forth, back) = (new RuleSet(rules), new RuleSet(Enumerable.Reverse(rules)));
        Json(forth.Apply(listening)).Should().Be(Json(back.Apply(listening)));
        var none = rules.Aggregate(forth, (left, rule) => left.Without(rule));
        none.Apply(listening).Should().BeSameAs(listening);
        var again = rules.Aggregate(RuleSet.None, (so, rule) => so.With(rule));
        Json(again.Apply(listening)).Should().Be(Json(forth.Apply(listening)));
    });

    [Fact]
    public void What_is_left_out_and_what_is_told_are_the_whole() => Check((listening, rules) =>
    {
        var leave = rules.OfType<LeaveOut>().Where(rule => !rule.OnlyOnCards).ToList();
        var told = new RuleSet(leave).Apply(listening).Plays;
        told.Should().Equal(listening.Plays.Where(play => !leave.Exists(rule => rule.Conditions.All(condition => Meets(listening, play, condition)))));
    });

    [Fact]
    public void Names_and_measures_change_no_minute() => Check((listening, rules) =>
    {
        var told = new RuleSet(rules.Where(rule => rule is not LeaveOut)).Apply(listening).Plays;
        told.Should().HaveCount(listening.Plays.Count);
        told.Select(play => (play.StartedAt, play.MsPlayed)).Order().Should().Equal(listening.Plays.Select(play => (play.StartedAt, play.MsPlayed)).Order());
    });

    [Fact]
    public void What_is_hidden_on_cards_stays_in_the_numbers_and_is_named_nowhere() => Check((listening, rules) =>
    {
        var set = new RuleSet(rules.Where(rule => rule is LeaveOut { OnlyOnCards: true, Conditions: [ArtistIs or TrackIs] }));
        var counted = Recap.Of(listening);
        var shown = Hidden.Of(listening, set, counted);
        (shown.Music, shown.Breadth, shown.NewArtists, shown.LongestStreak).Should().Be((counted.Music, counted.Breadth, counted.NewArtists, counted.LongestStreak));
        foreach (var artist in set.Rules.OfType<LeaveOut>().Select(rule => rule.Conditions[0]).OfType<ArtistIs>().Select(artist => NameKey.Of(artist.Name)))
        {
            shown.TopArtists.Select(one => NameKey.Of(one.Name)).Should().NotContain(artist);
            shown.TopTracks.Select(one => NameKey.Of(one.Artist)).Should().NotContain(artist);
            shown.TopAlbums.Select(one => NameKey.Of(one.Artist)).Should().NotContain(artist);
            NameKey.Of(shown.Edges.First?.Artist ?? "").Should().NotBe(artist);
        }
    });

    [Fact]
    public void A_preview_is_what_then_happens() => Check((listening, rules) =>
    {
        if (rules is not [var added, ..])
            return;
        var (now, then) = (new RuleSet(rules[1..]), new RuleSet(rules[1..]).With(added));
        var effect = Effect.Of(listening, now, then);
        Json(effect.Before).Should().Be(Json(now.Apply(listening)));
        Json(effect.After).Should().Be(Json(then.Apply(listening)));
    });

    [Theory]
    [InlineData("same artist: A | B", "same artist: B | C", "C")]
    [InlineData("same artist: A | B", "same artist: B | A", "A")]
    [InlineData("same artist: A | A", "same artist: X | A", "A")]
    [InlineData("same artist: a | B", "same artist: A | C", "C")]
    public void Names_are_followed_to_the_last_and_a_circle_is_its_first(string one, string other, string name)
    {
        var listening = new RuleSet([RuleText.Parse(one)!, RuleText.Parse(other)!]).Apply(YearOf.Lines("2024-03-01T10:00 | Go | A | 100"));
        listening.Plays[0].Track.Artist.Should().Be(name);
    }

    [Fact]
    public void A_listening_of_a_tablet_in_the_evening_is_left_out_and_nothing_else()
    {
        var (tablet, phone) = (new ListeningContext { Platform = "ipad" }, new ListeningContext { Platform = "android" });
        var plays = YearOf.Lines("2024-03-01T17:59 | A | X | 60", "2024-03-01T18:00 | B | X | 60", "2024-03-01T18:30 | C | X | 60", "2024-03-01T20:00 | D | X | 60");
        var listening = plays with { Plays = [.. plays.Plays.Select(play => play with { Context = play.Track.Title == "C" ? phone : tablet })] };
        new RuleSet([RuleText.Parse("leave out device: tablet; hours: 18:00-20:00")!]).Apply(listening).Plays.Select(play => play.Track.Title).Should().Equal("A", "C", "D");
    }

    [Fact]
    public void What_a_play_is_can_be_said_otherwise()
    {
        var plays = YearOf.Lines("2024-03-01T10:00 | A | X | 200", "2024-03-02T10:00 | A | X | 100", "2024-03-03T10:00 | A | X | 99", "2024-03-04T10:00 | B | X | 20");
        Plays("plays: 100 s").Should().Equal(200, 100);
        Plays("plays: half").Should().Equal(200, 100, 20);
        Plays("plays: finished").Should().Equal(200, 20);
        int[] Plays(string rule) => [.. new RuleSet([RuleText.Parse(rule)!]).Apply(plays).Plays.Where(play => play.Counts).Select(play => (int)(play.MsPlayed / 1000))];
    }

    private static void Check(Action<Listening, List<Rule>> holds) =>
        Prop.ForAll(RandomListening.Any, Arb.From(RandomRules.Some), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(20261125, 7));

    // The conditions once more, written for clarity alone.
    private static bool Meets(Listening listening, Play play, Condition condition)
    {
        var at = NaiveRecap.LocalTime(listening.Zones, play);
        var (title, artist, album) = (NameKey.Of(play.Track.Title), NameKey.Of(play.Track.Artist), NameKey.Of(play.Track.Album ?? ""));
        var isNamed = play.Track.Kind == MediaKind.Music && !NaiveRecap.IsUnknown(play.Track);
        return condition switch
        {
            ArtistIs one => isNamed && artist == NameKey.Of(one.Name),
            TrackIs one => isNamed && title == NameKey.Of(one.Title) && artist == NameKey.Of(one.Artist),
            AlbumIs one => isNamed && album.Length > 0 && album == NameKey.Of(one.Title) && artist == NameKey.Of(one.Artist),
            GenreIs one => play.Track.Kind == MediaKind.Music && ArtistList.Of(play.Track.Artist).Any(genre => genre == one.Name || GenreVocabulary.Find(genre)!.Family == one.Name),
            SourceIs one => play.Source == one.Source,
            DeviceIs one => Recaps.Habits.DeviceNames.Of(play.Context?.Platform) == one.Device,
            HoursAre { From: var from, Until: var until } => !play.IsOfUnknownHour && (from < until ? at.TimeOfDay >= from && at.TimeOfDay < until : at.TimeOfDay >= from || at.TimeOfDay < until),
            DatesAre one => at.Date >= one.From && at.Date <= one.To,
            _ => throw new InvalidOperationException(condition.ToString()),
        };
    }

    private static string Json(Listening listening) => Json(Recap.Of(listening));

    private static string Json(Recap recap) => RecapJson.Write(recap, ImportTally.Empty, new(2025, 1, 1));
}
