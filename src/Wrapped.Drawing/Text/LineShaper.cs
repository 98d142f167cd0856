using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text.Bidi;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text;

/// <summary>Shapes a line at no size: the part of the work that stays the same while a card tries sizes.</summary>
internal static class LineShaper
{
    /// <summary>The runs of <paramref name="text"/> from left to right.</summary>
    public static IReadOnlyList<ShapedRun> Shape(string text, FontStack fonts, TextDirection direction, LineLook look)
    {
        var line = LineText.Of(text);
        return Shape(line, BidiLevels.Of(line.CodePoints, direction), fonts.For(line.CodePoints), look);
    }

    /// <summary>The runs of <paramref name="line"/>, whose directions are known, from left to right.</summary>
    public static IReadOnlyList<ShapedRun> Shape(LineText line, byte[] levels, FontChoice fonts, LineLook look)
    {
        TextRun[] runs = [.. TextRuns.Split(line, levels, fonts)];
        VisualOrder.Arrange<TextRun>(runs, static run => run.Level);
        return [.. runs.Select(run => Shape(run, line, look))];
    }

    /// <summary>One run of <paramref name="line"/>.</summary>
    public static ShapedRun Shape(TextRun run, LineText line, LineLook look)
    {
        if (run.Font is not { } font)
            return Placeholders(run, line);
        try
        {
            // Joined scripts would come apart; square ones have their own air.
            var tracks = run.Script is Script.Latin or Script.Greek or Script.Cyrillic;
            return new(font, tracks, Take(RunShaper.Shape(line, run, look with { Tracked = look.Tracked && tracks }), font));
        }
        catch (UnreadableFontException)
        {
            // A damaged font costs its letters, not the card.
            return Placeholders(run, line);
        }
    }

    private static ShapedGlyph[] Take(GlyphBuffer glyphs, OpenTypeFont font)
    {
        var shaped = new ShapedGlyph[glyphs.Count];
        for (var i = 0; i < shaped.Length; i++)
        {
            ref var glyph = ref glyphs[i];
            var inSyllable = i > 0 && glyph.Syllable != 0 && glyph.Syllable == glyphs[i - 1].Syllable;
            shaped[i] = new(glyph.Glyph, glyph.Cluster, glyph.Advance, glyph.OffsetX, glyph.OffsetY, font.Ink(glyph.Glyph), glyph.Leans || inSyllable);
        }
        return shaped;
    }

    private static ShapedRun Placeholders(TextRun run, LineText line)
    {
        var glyphs = new List<ShapedGlyph>();
        for (var i = line.ClusterIndex(run.Start); i < line.ClusterStarts.Length && line.ClusterStarts[i] is var start && start < run.End; i++)
        {
            if (Invisible.Is(line.CodePoints[start]))
                continue;
            var glyph = line.CodePoints[start] == ' ' ? PlaceholderFont.Space : PlaceholderFont.Dot;
            glyphs.Add(new(glyph, start, PlaceholderFont.Advance, 0, 0, PlaceholderFont.Ink(glyph), Leans: false));
        }
        if (run.RightToLeft)
            glyphs.Reverse();
        return new(PlaceholderFont.Instance, Tracks: false, glyphs.ToArray());
    }
}
