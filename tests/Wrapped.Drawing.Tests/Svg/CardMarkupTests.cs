using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NodaTime;
using Wrapped.Cards;
using Wrapped.Drawing.Svg;
using Wrapped.Drawing.Tests.Png;
using Wrapped.Example;
using Wrapped.Plays;
using Wrapped.Recaps;
using FontFolder = Wrapped.Drawing.Fonts.FontFolder;

namespace Wrapped.Drawing.Tests.Svg;

/// <summary>The markup of every card of the invented listener: compact, animated by classes, spoken of in words, and whole whatever names are in it.</summary>
public sealed partial class CardMarkupTests
{
    private const int MostBytes = 130_000;
    private const int MostBytesOnAverage = 40_000;

    // A tile of grain, a glow and a mesh, in base64.
    private const int MostPictures = 3;
    private const int MostPictureBytes = 50_000;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly Listening Year = ExampleListener.Year(2024, DateTimeZoneProviders.Tzdb["Europe/Paris"]);
    private static readonly IReadOnlyList<(Card Card, string Markup)> Cards = [.. Draw("en", Year), .. Draw("fr", Year)];

    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</svg></desc>", "&lt;b&gt;&amp;", "]]>", "<!--", "\u202Egnirts\u202C", "\uFFFE\u0000\u0001", "\uD800", "👨‍👩‍👧‍👦 🏳️‍🌈", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤A̴̵̜L̠ͨͧG̴̻Ǫ̵!͖̬",
    ];

    [Fact]
    public void A_glyph_is_defined_once_and_used_wherever_it_stands()
    {
        foreach (var (card, root) in Parsed())
        {
            var defined = root.Element(Svg + "defs")!.Elements(Svg + "path").ToList();
            defined.Select(path => path.Attribute("d")!.Value).Should().OnlyHaveUniqueItems(card);
            var used = root.Descendants(Svg + "use").GroupBy(use => use.Attribute("href")!.Value[1..], StringComparer.Ordinal).ToDictionary(uses => uses.Key, uses => uses.Count(), StringComparer.Ordinal);
            used.Keys.Should().Contain(defined.Select(path => path.Attribute("id")!.Value), "{0} defines nothing in vain", card);
            used.Values.Sum().Should().BeGreaterThan(used.Count * 5 / 4, card);
        }
    }

    [Fact]
    public void No_path_has_more_than_two_decimals()
    {
        foreach (var (card, root) in Parsed())
        {
            foreach (var data in root.Descendants().Attributes("d").Select(data => data.Value))
                ThreeDecimals().IsMatch(data).Should().BeFalse("{0} has {1}", card, data);
        }
    }

    [Fact]
    public void Linear_and_radial_gradients_are_gradients_and_pictures_are_few_and_small()
    {
        var gradients = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (card, root) in Parsed())
        {
            gradients.UnionWith(root.Descendants().Select(element => element.Name.LocalName).Where(name => name.EndsWith("Gradient", StringComparison.Ordinal)));
            var pictures = root.Descendants(Svg + "image").Select(image => image.Attribute("href")!.Value).ToList();
            pictures.Count.Should().BeLessThanOrEqualTo(MostPictures, card);
            foreach (var picture in pictures)
            {
                picture.Should().StartWith("data:image/png;base64,").And.Match(address => address.Length < MostPictureBytes, card);
                Libpng.ShouldBeContent(Convert.FromBase64String(picture[22..]));
            }
        }

        gradients.Should().Contain("linearGradient");
    }

    [Fact]
    public void Groups_appear_one_after_the_other_by_class_and_nothing_has_a_style()
    {
        var known = Enum.GetValues<Blend>().Select(SvgBlend.Class).ToHashSet(StringComparer.Ordinal);
        foreach (var (card, root) in Parsed())
        {
            root.Descendants().Attributes().Select(attribute => attribute.Name.LocalName).Should().NotContain(name => name == "style" || name.StartsWith("on", StringComparison.Ordinal), card);
            root.Descendants().Select(element => element.Name.LocalName).Should().BeSubsetOf(
                ["title", "desc", "defs", "g", "path", "use", "image", "clipPath", "pattern", "linearGradient", "radialGradient", "stop"], card);
            var classes = root.Descendants().Attributes("class").Select(name => name.Value).ToList();
            classes.Should().Contain(name => EnterName().IsMatch(name), card);
            classes.Should().OnlyContain(name => EnterName().IsMatch(name) || name == "grow" || known.Contains(name), card);
        }
    }

    [Fact]
    public void It_is_a_picture_with_a_name_and_words_and_all_cards_can_stand_in_one_page()
    {
        var ids = new List<string>();
        foreach (var (card, markup) in Draw("en", Year))
        {
            var root = XElement.Parse(markup);
            root.Attribute("role")!.Value.Should().Be("img");
            var named = root.Attribute("aria-labelledby")!.Value.Split(' ');
            (root.Element(Svg + "title")!.Value, root.Element(Svg + "desc")!.Value).Should().Be((card.Title, card.Description));
            named.Should().Equal(root.Element(Svg + "title")!.Attribute("id")!.Value, root.Element(Svg + "desc")!.Attribute("id")!.Value);
            var own = root.Descendants().Attributes("id").Select(id => id.Value).ToList();
            own.Should().OnlyContain(id => id.StartsWith(card.Slug + "-", StringComparison.Ordinal));
            ids.AddRange(own);
        }

        ids.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void It_is_compact()
    {
        Cards.Should().OnlyContain(card => card.Markup.Length < MostBytes);
        Cards.Average(card => card.Markup.Length).Should().BeLessThan(MostBytesOnAverage);
    }

    [Fact]
    public void Hostile_names_leave_the_markup_whole()
    {
        var plays = Year.Plays.Select(play => play with { Track = Renamed(play.Track) }).ToList();
        var cards = Draw("en", Year with { Plays = plays }).ToList();
        cards.Count.Should().BeGreaterThan(20);
        foreach (var (card, markup) in cards)
        {
            var root = XElement.Parse(markup);
            root.Descendants().Select(element => element.Name.LocalName).Should().NotContain("script").And.NotContain("img");
            root.Element(Svg + "desc")!.Value.Length.Should().BeGreaterThan(10, card.Slug);
        }

        cards.Should().Contain(card => card.Markup.Contains("&lt;script&gt;", StringComparison.Ordinal), "the words tell the names");
    }

    private static Track Renamed(Track track)
    {
        var place = (int)(track.Id % Hostile.Length);
        return new(track.Id, track.Kind, Hostile[place] + track.Title, Hostile[(track.Artist.Length + place) % Hostile.Length] + track.Artist, track.Album);
    }

    private static IEnumerable<(string Card, XElement Root)> Parsed() => Cards.Select(card => (card.Card.Slug, XElement.Parse(card.Markup)));

    private static IEnumerable<(Card Card, string Markup)> Draw(string language, Listening year) =>
        Story.Of(Recap.Of(year), new CultureInfo(language), FontFolder.Shelf).Select(card => (card, CardPicture.Svg(card, Frame.Story)));

    [GeneratedRegex(@"\.\d{3}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ThreeDecimals();

    [GeneratedRegex("^enter-[1-9]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EnterName();
}
