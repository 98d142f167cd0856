using System.Globalization;
using System.Text;
using Wrapped.Drawing.Fonts;

namespace Wrapped.Drawing.Text.Words;

/// <summary>Every word as HarfBuzz shapes it. A sample of each list; with WRAPPED_LONG=1 the whole of it.</summary>
public class WordListTests
{
    private const int Weight = 650;
    private const int Sample = 1000;

    private static readonly bool AreAll = Environment.GetEnvironmentVariable("WRAPPED_LONG") == "1";

    public static TheoryData<string> Names => [.. WordLists.All.Select(list => list.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_are_shaped_as_HarfBuzz_shapes_them(string name)
    {
        var list = WordLists.All.Single(list => list.Name == name);
        var path = FontFolder.File(list.Font.Package, list.Font.File);
        var font = OpenTypeFont.Read(File.ReadAllBytes(path), path, Weight);
        var words = list.Words(font, AreAll ? int.MaxValue : Sample);
        words.Should().HaveCountGreaterThan(100);

        var theirs = HarfBuzz.Shape(path, Weight, list.Script, words);
        theirs.Should().HaveSameCount(words);
        var misses = new StringBuilder();
        var (missed, stack) = (0, FontStack.Of(font));
        for (var i = 0; i < words.Count; i++)
        {
            var line = TextShaper.Line(words[i], stack, font.UnitsPerEm);
            var ours = line.Runs.SelectMany(run => run.Glyphs).ToList();
            if (AreEqual(ours, theirs[i].Glyphs) && Math.Abs(line.Width - theirs[i].Width) < 0.01f)
                continue;
            missed++;
            if (missed <= 12)
                misses.AppendLine(CultureInfo.InvariantCulture, $"{words[i]} {Codes(words[i])}\n  ours   {Show(ours)} +{line.Width}\n  theirs {Show(theirs[i].Glyphs)} +{theirs[i].Width}");
        }
        (missed * 1000).Should().BeLessThanOrEqualTo(words.Count, "{0} of {1} words differ:\n{2}", missed, words.Count, misses);
    }

    private static bool AreEqual(List<PlacedGlyph> ours, PlacedGlyph[] theirs) => ours.Count == theirs.Length
        && ours.Zip(theirs).All(pair => pair.First.Glyph == pair.Second.Glyph && (pair.First.Origin - pair.Second.Origin).Length() < 0.01f);

    private static string Codes(string word) => string.Join(' ', word.EnumerateRunes().Select(rune => rune.Value.ToString("X4", CultureInfo.InvariantCulture)));

    private static string Show(IEnumerable<PlacedGlyph> glyphs) =>
        string.Join(' ', glyphs.Select(glyph => string.Create(CultureInfo.InvariantCulture, $"{glyph.Glyph}@{glyph.Origin.X:0.##},{glyph.Origin.Y:0.##}")));
}
