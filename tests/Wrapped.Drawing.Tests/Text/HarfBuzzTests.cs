using System.Globalization;
using System.Text;
using Wrapped.Drawing.Fonts;

namespace Wrapped.Drawing.Text;

public class HarfBuzzTests
{
    private const int Weight = 650;

    public static TheoryData<string> Scripts => [.. ArtistNames.ByScript.Select(group => group.Script)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Names_are_shaped_as_HarfBuzz_shapes_them(string script)
    {
        var names = ArtistNames.ByScript.Single(group => group.Script == script).Names;
        var pieces = names.SelectMany(Pieces).Distinct().ToList();
        pieces.Should().HaveCountGreaterThanOrEqualTo(names.Length);

        var differences = new StringBuilder();
        foreach (var file in pieces.GroupBy(piece => piece.File, StringComparer.Ordinal))
        {
            var texts = file.Select(piece => piece.Text).ToList();
            var font = OpenTypeFont.Read(File.ReadAllBytes(file.Key), file.Key, Weight);
            var theirs = HarfBuzz.Shape(file.Key, Weight, script, texts);
            theirs.Should().HaveSameCount(texts);
            for (var i = 0; i < texts.Count; i++)
            {
                var line = TextShaper.Line(texts[i], FontStack.Of(font), font.UnitsPerEm);
                var (ours, other) = (Show(line.Runs.SelectMany(run => run.Glyphs), line.Width), Show(theirs[i].Glyphs, theirs[i].Width));
                if (ours != other)
                    differences.AppendLine(CultureInfo.InvariantCulture, $"{texts[i]} in {System.IO.Path.GetFileName(file.Key)}\n  ours   {ours}\n  theirs {other}");
            }
        }
        differences.ToString().Should().BeEmpty();
    }

    // A name may lie in several slices; each slice shapes its own piece.
    private static List<(string File, string Text)> Pieces(string name)
    {
        var stack = FontFolder.Shelf.Stack("inter", Weight);
        var pieces = new List<(string File, string Text)>();
        var elements = StringInfo.GetTextElementEnumerator(name.Normalize());
        while (elements.MoveNext())
        {
            var text = elements.GetTextElement();
            var file = text == " " && pieces.Count > 0 ? pieces[^1].File : ((OpenTypeFont)TextShaper.Line(text, stack, 10).Runs.Single().Font).Source;
            if (pieces.Count > 0 && pieces[^1].File == file)
                pieces[^1] = (file, pieces[^1].Text + text);
            else
                pieces.Add((file, text));
        }
        return pieces;
    }

    private static string Show(IEnumerable<PlacedGlyph> glyphs, float width) =>
        string.Join(' ', glyphs.Select(glyph => string.Create(CultureInfo.InvariantCulture, $"{glyph.Glyph}@{glyph.Origin.X + 0f:0.##},{glyph.Origin.Y + 0f:0.##}")))
        + string.Create(CultureInfo.InvariantCulture, $" +{width:0.##}");
}
