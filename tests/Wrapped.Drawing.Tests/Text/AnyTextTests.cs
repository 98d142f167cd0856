using FsCheck;
using FsCheck.Fluent;
using Wrapped.Drawing.Fonts;

namespace Wrapped.Drawing.Text;

public class AnyTextTests
{
    private static readonly FontStack Inter = FontFolder.Shelf.Stack("inter", 700);

    // Every code point is possible, and those that change what stands around them are likely.
    private static readonly Gen<char> Character = Gen.Frequency(
        (4, Gen.Choose(0x20, 0x24F).Select(code => (char)code)),
        (2, Gen.Choose(0x300, 0x36F).Select(code => (char)code)),
        (3, Gen.Choose(0x590, 0x6FF).Select(code => (char)code)),
        (2, Gen.Choose(0x900, 0xDFF).Select(code => (char)code)),
        (1, Gen.Choose(0xE00, 0xE7F).Select(code => (char)code)),
        (1, Gen.Choose(0x1100, 0x11FF).Select(code => (char)code)),
        (2, Gen.Elements('\u200C', '\u200D', '\u200E', '\u200F', '\u202E', '\u2066', '\u2069', '\uFE0E', '\uFE0F', '\u20E3', '\u034F', '\n', '\0')),
        (2, Gen.Choose(0xD800, 0xDFFF).Select(code => (char)code)),
        (3, Gen.Choose(0, 0xFFFF).Select(code => (char)code)));

    private static readonly Gen<string> AnyString =
        from length in Gen.Choose(0, 1000)
        from characters in Character.ArrayOf(length)
        select new string(characters);

    [Fact]
    public void Any_string_becomes_a_line_with_finite_ink() =>
        Prop.ForAll(AnyString.ToArbitrary(), text =>
        {
            var line = TextShaper.Line(text, Inter, 40, tracking: 2);
            float[] numbers = [line.Width, .. line.Runs.SelectMany(run => run.Glyphs).SelectMany(glyph => new[] { glyph.Origin.X, glyph.Origin.Y })];
            return numbers.All(float.IsFinite) && (line.Ink.IsEmpty || new[] { line.Ink.Left, line.Ink.Top, line.Ink.Right, line.Ink.Bottom }.All(float.IsFinite));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_string_shows_the_glyph_for_what_is_missing() =>
        Prop.ForAll(AnyString.ToArbitrary(), text =>
            TextShaper.Line(text, Inter, 40).Runs.All(run => run.Font is not OpenTypeFont || run.Glyphs.All(glyph => glyph.Glyph != 0)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Several_threads_shape_the_same_as_one()
    {
        var names = ArtistNames.ByScript.SelectMany(group => group.Names).ToList();
        var alone = names.ConvertAll(name => TextShaper.Line(name, FontFolder.Shelf.Stack("inter", 500), 20).Width);
        var shelf = FontShelf.Open(Cards.Fonts.FontFolder.Path);
        var together = new float[names.Count];
        Parallel.For(0, names.Count, i => together[i] = TextShaper.Line(names[i], shelf.Stack("inter", 500), 20).Width);
        together.Should().Equal(alone);
    }
}
