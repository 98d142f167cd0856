using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Languages;

[Collection(OneSite.Name)]
public sealed partial class WordsTests(SiteAndBrowser shared)
{
    public static TheoryData<Type> Rooms => [typeof(Pages.Words), typeof(Imports.Words), typeof(Stories.Words), typeof(Rules.Words), typeof(Genres.Words)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void French_says_all_that_English_says_with_the_same_places_to_fill(Type room)
    {
        var (english, french) = (Texts(room, ""), Texts(room, "fr"));
        french.Keys.Should().BeEquivalentTo(english.Keys);
        foreach (var (key, text) in english)
            Places().Matches(french[key]).Select(place => place.Value).Should().BeEquivalentTo(Places().Matches(text).Select(place => place.Value), key);
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void French_is_set_as_French_is(Type room) =>
        Texts(room, "fr").Values.Where(text => BadlySet().IsMatch(text)).Should().BeEmpty();

    [Fact]
    public void Numbers_and_counts_follow_the_language()
    {
        using var english = new Speaking("en");
        Amounts.Whole(1_234_567).Should().Be("1,234,567");
        Amounts.Bytes(12_345_678).Should().Be("12.3\u00A0MB");
        using var french = new Speaking("fr");
        Amounts.Whole(1_234_567).Should().Be("1\u202F234\u202F567");
        Amounts.Bytes(12_345_678).Should().Be("12,3\u202FMo");
    }

    [Fact]
    public async Task Whoever_asks_for_French_gets_French_and_may_choose_English()
    {
        using var visitor = new Visitor(shared.Site, "fr-CA,fr;q=0.9");
        (await visitor.ReadAsync("/")).Should().Contain("<html lang=\"fr\"").And.Contain("Votre année").And.NotContain("Your year");
        using var answer = await visitor.PostAsync("/language", new Dictionary<string, string>(StringComparer.Ordinal) { ["language"] = "en", ["back"] = "/years" });
        answer.Headers.Location!.ToString().Should().Be("/years");
        (await visitor.ReadAsync("/")).Should().Contain("<html lang=\"en\"").And.Contain("Your year");
    }

    private static Dictionary<string, string> Texts(Type room, string language)
    {
        var set = new ResourceManager(room.FullName!, room.Assembly).GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!;
        return set.Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Places();

    // A straight apostrophe, or an ordinary space or none before a high mark.
    [GeneratedRegex("'|[^\u202F\u00A0][:;!?»]|«[^\u00A0]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BadlySet();

    private sealed class Speaking : IDisposable
    {
        private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

        public Speaking(string language) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        public void Dispose() => CultureInfo.CurrentUICulture = _before;
    }
}
