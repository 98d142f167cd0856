using System.Text.RegularExpressions;
using Wrapped.House;

namespace Wrapped.Cards.Goldens;

/// <summary>The pictures that the README and the docs show are cards of the invented listener as they are drawn today.</summary>
public partial class PagePictureTests
{
    private const string Folder = "docs/pictures";
    private const int Times = 2;
    private const int MostBytes = 400 * 1024;

    private static readonly HashSet<string> Shown =
        [.. Repository.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal)).SelectMany(page => Picture().Matches(Repository.Read(page))).Select(picture => picture.Groups["name"].Value)];

    [Fact]
    public void A_picture_on_a_page_is_a_card_as_it_is_drawn_today()
    {
        var cards = ExampleCards.In("en").Where(card => Shown.Contains(card.Slug)).ToList();
        cards.Select(card => card.Slug).Should().BeEquivalentTo(Shown).And.HaveCountGreaterThanOrEqualTo(3);
        cards.Select(card => new Golden(PathOf(card.Slug)).Complaint(ExampleCards.Draw(card, Times))).OfType<string>().Should().BeEmpty();
    }

    [Fact]
    public void A_picture_that_no_page_shows_is_not_kept_and_none_is_large()
    {
        var kept = Directory.GetFiles(Repository.PathOf(Folder));
        kept.Select(file => $"{Folder}/{Path.GetFileName(file)}").Should().BeSubsetOf(Shown.Select(PathOf));
        kept.Should().OnlyContain(file => new FileInfo(file).Length < MostBytes);
    }

    private static string PathOf(string name) => $"{Folder}/{name}.png";

    [GeneratedRegex(@"\bpictures/(?<name>[\w-]+)\.png", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Picture();
}
