using Wrapped.House;

namespace Wrapped.Cards.Goldens;

/// <summary>Every card of the invented listener is drawn as it was when somebody last looked at it.</summary>
public class GoldenTests
{
    private const string Folder = "tests/Wrapped.Cards.Tests/Goldens";
    private const int Times = 4;
    private const int MostBytes = 100_000;

    private static readonly string[] Languages = ["en", "fr"];

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Each_card_looks_like_its_golden(string language) =>
        ExampleCards.In(language).Select(card => new Golden(PathOf(language, card)).Complaint(ExampleCards.Draw(card, Times))).OfType<string>().Should().BeEmpty();

    [Fact]
    public void Every_golden_belongs_to_a_card_and_none_is_large()
    {
        var kept = Directory.GetFiles(Repository.PathOf(Folder), "*.png");
        kept.Select(file => $"{Folder}/{Path.GetFileName(file)}").Should().BeSubsetOf(Languages.SelectMany(language => ExampleCards.In(language).Select(card => PathOf(language, card))));
        kept.Should().OnlyContain(file => new FileInfo(file).Length < MostBytes);
    }

    [Fact]
    public void A_word_of_small_print_more_is_complained_about_with_three_pictures_to_look_at()
    {
        var card = ExampleCards.In("en")[0];
        var (kept, drawn) = (ExampleCards.Draw(card, Times), ExampleCards.Draw(card, Times));
        Golden.Complaint("changed.png", kept, drawn).Should().BeNull();
        for (var y = 20; y < 24; y++)
            drawn.Row(y).Slice(50, 8).Fill(0xff000000);

        var complaint = Golden.Complaint("changed.png", kept, drawn);

        complaint.Should().StartWith("changed.png differs by ");
        complaint!.Split("see ")[1].Split(", ").Should().HaveCount(3).And.OnlyContain(file => File.Exists(file));
    }

    private static string PathOf(string language, Card card) => $"{Folder}/{language}-{card.Slug}.png";
}
