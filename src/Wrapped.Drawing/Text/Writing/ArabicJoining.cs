using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Writing;

/// <summary>Chooses the form of each letter of a joined script by its neighbours (https://learn.microsoft.com/typography/script-development/arabic).</summary>
internal static class ArabicJoining
{
    public static void Mark(GlyphBuffer glyphs)
    {
        var previous = -1;
        var reaches = false;
        for (var i = 0; i < glyphs.Count; i++)
        {
            var type = TypeOf(glyphs[i].CodePoint);
            if (type == JoiningType.Transparent)
                continue;
            var joined = reaches && type is JoiningType.Right or JoiningType.Dual or JoiningType.Causing;
            if (joined)
                Reach(glyphs, previous, i);
            if (joined || type is not (JoiningType.None or JoiningType.Causing))
                glyphs[i].Mask |= type is JoiningType.Causing ? 0 : joined ? FeatureMask.Final : FeatureMask.Isolated;
            previous = i;
            reaches = type is JoiningType.Dual or JoiningType.Left or JoiningType.Causing;
        }
    }

    private static JoiningType TypeOf(int codePoint) => codePoint switch
    {
        Invisible.Joiner => JoiningType.Causing,
        Invisible.NonJoiner => JoiningType.None,
        _ => JoiningTypes.Of(codePoint),
    };

    private static void Reach(GlyphBuffer glyphs, int from, int to)
    {
        ReachOn(ref glyphs[from].Mask);
        for (var i = from + 1; i <= to; i++)
            glyphs[i].Leans = true;
    }

    // What stood alone now begins, and what ended now goes on.
    private static void ReachOn(ref uint mask)
    {
        if ((mask & FeatureMask.Final) != 0)
            mask = (mask & ~FeatureMask.Final) | FeatureMask.Medial;
        else if ((mask & FeatureMask.Isolated) != 0)
            mask = (mask & ~FeatureMask.Isolated) | FeatureMask.Initial;
    }
}
