using System.Globalization;
using Wrapped.Cards.Words;
using Wrapped.Rules;

namespace Wrapped.Web.Rules;

public class TypedRuleTests
{
    private static readonly Wording English = new(new CultureInfo("en"));
    private static readonly Wording French = new(new CultureInfo("fr"));

    public static TheoryData<TypedRule, string> Rules => new()
    {
        { new() { Line = "hide artist: Peppa Pig" }, "hide artist: Peppa Pig" },
        { new() { Kind = "leave", Artist = "  Peppa Pig " }, "leave out artist: Peppa Pig" },
        { new() { Kind = "leave", Song = "Hello — Adele" }, "leave out track: Hello | Adele" },
        { new() { Kind = "leave", Song = "Hello", Artist = "Adele" }, "leave out track: Hello | Adele" },
        { new() { Kind = "leave", Song = "Hello — Adele", Artist = "Adele" }, "leave out track: Hello | Adele" },
        { new() { Kind = "leave", Song = "A — B — C" }, "leave out track: A — B | C" },
        { new() { Kind = "leave", Album = "25 — Adele" }, "leave out album: 25 | Adele" },
        { new() { Kind = "leave", Genre = "kids" }, "leave out genre: Kids" },
        { new() { Kind = "leave", Device = "Tablet", From = "18:00", Until = "20:00" }, "leave out device: tablet; hours: 18:00-20:00" },
        { new() { Kind = "leave", Source = "SpotifyAccount", First = "2024-05-01", Last = "2024-05-31" }, "leave out dates: 2024-05-01..2024-05-31; source: spotify-account" },
        { new() { Kind = "leave", From = "23:00", Until = "07:00" }, "leave out hours: 23:00-07:00" },
        { new() { Kind = "leave", Artist = "A;B|C\\D" }, @"leave out artist: A\;B\|C\\D" },
        { new() { Kind = "hide", Artist = "Ex" }, "hide artist: Ex" },
        { new() { Kind = "plays", Measure = "seconds", Seconds = "45" }, "plays: 45 s" },
        { new() { Kind = "plays", Measure = "half", Seconds = "45" }, "plays: half" },
        { new() { Kind = "plays", Measure = "finished" }, "plays: finished" },
        { new() { Kind = "artist", Artist = "Prince & The Revolution", Is = "Prince" }, "same artist: Prince & The Revolution | Prince" },
        { new() { Kind = "song", Song = "Hello - Live — Adele", Is = "Hello — Adele" }, "same song: Hello - Live | Adele | Hello | Adele" },
    };

    public static TheoryData<TypedRule, string> Refusals => new()
    {
        { new(), "Why.Line" },
        { new() { Line = "leave out everything" }, "Why.Line" },
        { new() { Kind = "sing" }, "Why.Line" },
        { new() { Kind = "leave" }, "Why.Nothing" },
        { new() { Kind = "leave", Artist = " \u0000\t " }, "Why.Nothing" },
        { new() { Kind = "leave", Artist = new string('W', 301) }, "Why.Nothing" },
        { new() { Kind = "leave", Device = "99" }, "Why.Nothing" },
        { new() { Kind = "leave", Song = "Hello" }, "Why.By" },
        { new() { Kind = "leave", Album = "25 — " }, "Why.By" },
        { new() { Kind = "leave", Genre = "Gibberish" }, "Why.Genre" },
        { new() { Kind = "leave", From = "18:00" }, "Why.Hours" },
        { new() { Kind = "leave", From = "18:00", Until = "18:00" }, "Why.Hours" },
        { new() { Kind = "leave", From = "noon", Until = "18:00" }, "Why.Hours" },
        { new() { Kind = "leave", First = "2024-05-02", Last = "2024-05-01" }, "Why.Dates" },
        { new() { Kind = "leave", Last = "2024-05-01" }, "Why.Dates" },
        { new() { Kind = "hide", Artist = "Ex", Genre = "Kids" }, "Why.OneName" },
        { new() { Kind = "hide", Device = "Tablet" }, "Why.OneName" },
        { new() { Kind = "plays", Measure = "seconds", Seconds = "0" }, "Why.Seconds" },
        { new() { Kind = "plays", Measure = "seconds", Seconds = "3601" }, "Why.Seconds" },
        { new() { Kind = "artist", Artist = "Prince", Is = "PRINCE" }, "Why.Two" },
        { new() { Kind = "artist", Artist = "Prince" }, "Why.Two" },
        { new() { Kind = "song", Song = "Hello — Adele", Is = "Hello" }, "Why.TwoSongs" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_is_typed_becomes_the_rule_of_a_line(TypedRule typed, string line)
    {
        var (rule, _) = typed.Read(English);
        RuleText.Of(rule!).Should().Be(line);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_is_no_rule_says_what_was_expected(TypedRule typed, string why) => typed.Read(English).Should().Be(((Rule?)null, why));

    [Theory]
    [InlineData("Musique de film", "Film score")]
    [InlineData("enfants", "Kids")]
    [InlineData("hip hop", "Hip-hop")]
    [InlineData("Rap français", "French hip-hop")]
    public void Genres_may_be_typed_in_the_reader_s_language_or_in_English(string typed, string genre)
    {
        var (rule, _) = new TypedRule { Kind = "leave", Genre = typed }.Read(French);
        rule.Should().BeOfType<LeaveOut>().Which.Conditions.Should().Equal(new GenreIs(genre));
    }
}
