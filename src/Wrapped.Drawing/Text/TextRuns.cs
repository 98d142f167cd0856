using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text;

/// <summary>Cuts a line where font, script or direction change, never within a grapheme cluster.</summary>
internal static class TextRuns
{
    public static List<TextRun> Split(LineText line, byte[] levels, FontChoice fonts)
    {
        var (codePoints, starts, _) = line;
        var scripts = ResolveScripts(codePoints);
        var runs = new List<TextRun>();
        OpenTypeFont? font = null;
        for (var i = 0; i < starts.Length; i++)
        {
            var (start, end) = (starts[i], i + 1 < starts.Length ? starts[i + 1] : codePoints.Length);
            if (start == end)
                continue;
            var cluster = codePoints.AsSpan(start, end - start);
            if (font is null || !StaysWith(font, cluster))
                font = fonts.Pick(cluster);
            var run = new TextRun(start, end, font, scripts[start], levels[start]);
            if (runs.Count > 0 && runs[^1] is var last && last == run with { Start = last.Start, End = last.End })
                runs[^1] = last with { End = end };
            else
                runs.Add(run);
        }
        return runs;
    }

    // A space belongs to the word before it, but not to emoji, whose spaces are as wide as they are; what is never drawn belongs to anything.
    private static bool StaysWith(OpenTypeFont font, ReadOnlySpan<int> cluster)
    {
        foreach (var codePoint in cluster)
        {
            if (!Invisible.Is(codePoint) && (codePoint != ' ' || font.HasColours || font.Glyph(' ') == 0))
                return false;
        }
        return true;
    }

    private static Script[] ResolveScripts(ReadOnlySpan<int> codePoints)
    {
        var scripts = new Script[codePoints.Length];
        var last = Script.Common;
        for (var i = 0; i < codePoints.Length; i++)
        {
            var own = Scripts.Of(codePoints[i]);
            scripts[i] = last = IsOpen(own) ? last : own;
        }
        // What comes before the first letter goes with it.
        var first = Array.FindIndex(scripts, script => !IsOpen(script));
        Array.Fill(scripts, first < 0 ? Script.Latin : scripts[first], 0, first < 0 ? scripts.Length : first);
        return scripts;
    }

    private static bool IsOpen(Script script) => script is Script.Common or Script.Inherited or Script.Unknown;
}
