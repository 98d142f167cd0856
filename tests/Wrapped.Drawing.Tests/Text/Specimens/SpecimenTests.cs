using System.Numerics;
using Wrapped.Cards.Goldens;
using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Raster;
using Wrapped.Drawing.Text.Paragraphs;
using Wrapped.House;

namespace Wrapped.Drawing.Text.Specimens;

/// <summary>Lines of every kind of writing, drawn as they were when somebody last looked at them.</summary>
public class SpecimenTests
{
    private const string Folder = "tests/Wrapped.Drawing.Tests/Text/Specimens";
    private const int Width = 560;
    private const int Height = 400;
    private const int MostBytes = 64 * 1024;

    private static readonly FontStack Inter = FontFolder.Shelf.Stack("inter", 560);
    private static readonly Rgba Ink = new(0.09f, 0.08f, 0.14f);
    private static readonly Rgba Frame = new(0.86f, 0.84f, 0.9f);

    private static readonly (string Name, Action<RasterCanvas> Draw)[] All =
    [
        ("european", canvas => Lines(canvas, ["AVATAR Type WAVE L’été Tøj", "Beyoncé Łódź Sơn Tùng Ŝŭ", "Ελευθερία Αρβανιτάκη", "Земфира Ђорђе Қазақ", "Z̤̈a̐l͝g̉o̱ ĝ́ q̃̄", "Հայաստան საქართველო"],
            FontFolder.Shelf.Stack("instrument-serif", 400), Inter)),
        ("right-to-left", canvas => Lines(canvas, ["فيروز أم كلثوم اللّٰه", "נֹעָה קִירֵל", "فيروز feat. Fairuz 1978", "Live (فيروز) in 2024", "שלום 12-34 Hello!", "ߒߞߏ ܫܠܡܐ 𞤀𞤣𞤤𞤢𞤥"], Inter)),
        ("indic", canvas => Lines(canvas, ["क्षत्रिय र्क स्त्री हिन्दी", "রবীন্দ্রনাথ ক্ষ ਪੰਜਾਬੀ", "ગુજરાતી ଓଡ଼ିଆ தமிழ் கோ", "తెలుగు స్త్రీ ಕನ್ನಡ", "മലയാളം സ്ത്രീ", "ශ්‍රී ලංකා බොහෝ"], Inter)),
        ("south-east", canvas => Lines(canvas, ["ตั้งใจ น้ำ กี่ปี", "ສະບາຍດີ ນ້ຳ", "ស្ត្រី ភ្នំពេញ ក្រុម", "မြန်မာ ကြွေး သင်္ဘော", "ꦗꦮ ꦱꦏꦺ ᬩᬮᬶ ᨲ᩠ᩅᩫ", "བོད་སྐད ཧཱུྃ"], Inter)),
        ("han", canvas => Lines(canvas, ["直骨今画 ja", "直骨今画 zh-Hans", "直骨今画 zh-Hant", "直骨今画 ko", "米津玄師 周杰倫 周杰伦", "아이유 ᄀᆞᆨ ずっと「真夜中」"], ["ja", "zh-Hans", "zh-Hant", "ko", "", ""])),
        ("emoji", canvas => Lines(canvas, ["👍👍🏽👍🏿 👩‍🚀🧑🏾‍🎤", "👨‍👩‍👧‍👦 ❤️‍🔥 🏳️‍🌈 🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🇰🇷🇯🇵🇫🇷 1️⃣ #️⃣ *️⃣", "☎ ☎\uFE0F ☺ ☺\uFE0F ⌚ ⌚\uFE0E", "♥ ♥\uFE0F © ©\uFE0F A🎵b", "∑ ∀ ★ ♪ ☭ → \uE000"], Inter)),
        ("paragraphs", Paragraphs),
    ];

    public static TheoryData<string> Names => [.. All.Select(specimen => specimen.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_specimen_looks_like_its_golden(string name)
    {
        var canvas = new RasterCanvas(Width, Height);
        canvas.Fill(Shapes.Rectangle(new(0, 0, Width, Height)), new Rgba(1, 0.99f, 0.965f));
        All.Single(specimen => specimen.Name == name).Draw(canvas);
        new Golden($"{Folder}/{name}.png").Complaint(canvas.Pixels).Should().BeNull();
    }

    [Fact]
    public void Every_golden_is_a_specimen_and_none_is_large()
    {
        var kept = Directory.GetFiles(Repository.PathOf(Folder), "*.png");
        kept.Select(System.IO.Path.GetFileNameWithoutExtension).Should().BeEquivalentTo(All.Select(specimen => specimen.Name));
        kept.Should().OnlyContain(file => new FileInfo(file).Length < MostBytes);
    }

    // The first line in the first of the typefaces, and so on; the last one goes on.
    private static void Lines(RasterCanvas canvas, string[] lines, params FontStack[] fonts)
    {
        for (var i = 0; i < lines.Length; i++)
            canvas.Draw(TextShaper.Line(lines[i], fonts[Math.Min(i, fonts.Length - 1)], 40), new(24, 52 + (i * 65)), Ink);
    }

    private static void Lines(RasterCanvas canvas, string[] lines, string[] languages) => Lines(canvas, lines, Array.ConvertAll(languages, Inter.In));

    private static void Paragraphs(RasterCanvas canvas)
    {
        var style = new ParagraphStyle(Inter, 22) { Leading = 1.3f };
        const string April = "It was a bright cold day in April, and the clocks were striking thirteen.";
        Box(canvas, 0, 0, (width, height) => Paragraph.Set(April, style, width, height));
        Box(canvas, 1, 0, (width, height) => Paragraph.Set("Centred, in three lines at most, and then no more of it than goes into three lines", style with { Alignment = TextAlignment.Centre, MostLines = 3 }, width, height));
        Box(canvas, 0, 1, (width, height) => Paragraph.Set("أم كلثوم feat. Fairuz ابن عربي", style, width, height));
        Box(canvas, 1, 1, (width, height) => Paragraph.Fit("The World Is a Beautiful Place", style with { Size = 90, Leading = 0 }, width, height, 10));
        Box(canvas, 0, 2, (width, height) => Paragraph.Set("1,711\n8,888\n4,074", style with { TabularFigures = true, Alignment = TextAlignment.End }, width, height));
        Box(canvas, 1, 2, (width, height) => Paragraph.Set("สวัสดีคนไม่มีแฟนทำอะไรกรุงเทพฯ မြန်မာနိုင်ငံ", style, width, height));
    }

    private static void Box(RasterCanvas canvas, int column, int row, Func<float, float, Paragraph> set)
    {
        var box = Drawing.Box.At(20 + (column * 270), 14 + (row * 128), 250, 116);
        canvas.Fill(Shapes.Rectangle(box), Frame);
        foreach (var (line, origin) in set(box.Width, box.Height).Lines)
            canvas.Draw(line, new Vector2(box.Left, box.Top) + origin, Ink);
    }
}
