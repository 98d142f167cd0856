using System.Globalization;
using System.Numerics;
using NodaTime;
using Wrapped.Cards.Fonts;
using Wrapped.Drawing;
using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Raster;
using Wrapped.Drawing.Text;
using Wrapped.Example;
using Wrapped.Genres;
using Wrapped.Recaps;
using Wrapped.Recaps.Lists;
using Path = Wrapped.Drawing.Path;

namespace Wrapped.Cards;

public class GenresCardTests
{
    private static readonly FontShelf Fonts = FontShelf.Open(FontFolder.Path);
    private static readonly Recap Example = Recap.Of(ExampleListener.Year(2024, DateTimeZoneProviders.Tzdb["Europe/Paris"]));
    private static readonly Rgba Ink = Rgba.Hex("#0F0E17");

    public static TheoryData<int[]> Minutes => [[30, 20, 15, 15, 10, 10], [1, 1, 1, 1, 1, 1], [90, 3, 3, 3, 3, 3], [50, 40, 5, 4, 4, 3], [60, 39, 4], [50, 50], [1], [25, 25, 25, 15, 6, 4]];

    [Theory]
    [MemberData(nameof(Minutes))]
    public void Labels_read_on_whatever_circles_lie_under_them(int[] minutes)
    {
        for (var first = 0; first < GenreVocabulary.Families.Count; first += 7)
        {
            var card = Card(minutes, first, "fr");
            var (ground, words) = (new Ground(), new RecordingCanvas(Frame.Story.Width, Frame.Story.Height));
            card.Draw(ground, Frame.Story);
            card.Draw(words, Frame.Story);
            foreach (var (text, ink) in words.Texts.Where(text => !text.Ink.IsEmpty))
                ground.LeastContrast(ink).Should().BeGreaterThanOrEqualTo(4.5f, $"'{text}' stands at {ink}");
        }
    }

    [Fact]
    public void The_top_family_leads_and_each_says_its_share_and_the_genre_that_tells_most()
    {
        var recap = Example with { Music = new(600_000, 10), Genres = new([new("Drill", 300_000)], [new("Hip-Hop & Rap", 300_000, "Drill"), new("Classical & Opera", 60_000, null), new("Kids", 6_000, null)], 0.83m, [], 0) };
        Description(recap, "en").Should().Be("Your year in genres, 2024: Hip-Hop & Rap, 50%, above all Drill; Classical & Opera, 10%. Genres known for 83% of your minutes.");
        Description(recap, "fr").Should().Be("Votre année en genres, 2024: Hip-hop & rap, 50\u202f%, avant tout Drill; Classique & opéra, 10\u202f%. Genres connus pour 83\u202f% de vos minutes.");
    }

    [Fact]
    public void Genres_of_no_family_make_no_card() =>
        Story.Of(Example with { Genres = Example.Genres with { Families = [] } }, new CultureInfo("en"), Fonts).Select(card => card.Slug).Should().NotContain("genres");

    private static string Description(Recap recap, string language) => Story.Of(recap, new CultureInfo(language), Fonts).Single(card => card.Slug == "genres").Description;

    private static Card Card(int[] minutes, int first, string language)
    {
        string Name(int i) => GenreVocabulary.Families[(first + i) % GenreVocabulary.Families.Count];
        var families = minutes.Select((share, i) => new TopFamily(Name(i), share * 60_000L, GenreVocabulary.Genres.Last(genre => genre.Family == Name(i)).Name));
        var recap = Example with { Music = new(minutes.Sum() * 60_000L, 100), Genres = new([new("Pop", 1)], [.. families], 0.7m, [], 0) };
        return Story.Of(recap, new CultureInfo(language), Fonts).Single(card => card.Slug == "genres");
    }

    // The card without its words, and without the grain of the paper.
    private sealed class Ground() : Canvas(Frame.Story.Width, Frame.Story.Height)
    {
        private readonly RasterCanvas _under = new(Frame.Story.Width, Frame.Story.Height);

        public override void Fill(Path path, Paint paint, Blend blend = Blend.Over) => _under.Fill(path, paint, blend);

        public override void Draw(TextLine line, Vector2 origin, Paint paint, Blend blend = Blend.Over)
        {
        }

        public override void Draw(Pixels picture, Box box, float opacity = 1, Blend blend = Blend.Over) => _under.Draw(picture, box, opacity, blend);

        public override void Tile(Pixels picture, float opacity = 1, Blend blend = Blend.Over)
        {
        }

        public override IDisposable Clip(Path path) => _under.Clip(path);

        public override IDisposable Group(string name, float opacity = 1, Blend blend = Blend.Over) => _under.Group(name, opacity, blend);

        public float LeastContrast(Box box)
        {
            var least = 21f;
            for (var y = (int)box.Top; y <= box.Bottom; y++)
            {
                foreach (var pixel in _under.Pixels.Row(y)[(int)box.Left..(int)(box.Right + 1)])
                    least = MathF.Min(least, Ink.Contrast(new((pixel & 255) / 255f, (pixel >> 8 & 255) / 255f, (pixel >> 16 & 255) / 255f)));
            }
            return least;
        }
    }
}
