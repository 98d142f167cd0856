using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Layout.Contexts;

/// <summary>A row of glyphs, what stands around it, and the lookups that apply within it.</summary>
/// <param name="Before">Nearest first.</param>
/// <param name="Input">The row after its first glyph, which is already known to fit.</param>
/// <param name="After">What follows the row.</param>
/// <param name="Records">Pairs of place and lookup.</param>
/// <param name="RecordsAt">Where the first pair stands.</param>
/// <param name="RecordCount">How many pairs.</param>
internal readonly record struct ContextRule(GlyphTests Before, GlyphTests Input, GlyphTests After, FontBytes Records, int RecordsAt, int RecordCount)
{
    private const int LongestInput = 64;

    /// <summary>Applies the rule at <paramref name="at"/> where it fits, and moves <paramref name="at"/> past the row.</summary>
    public bool Apply(LayoutPass pass, ref int at)
    {
        if (Input.Count + 1 > LongestInput)
            return false;
        var syllable = pass.Glyphs[at].Syllable;
        var places = new List<int>(Input.Count + 1) { at };
        var last = at;
        for (var i = 0; i < Input.Count; i++)
        {
            last = pass.Next(last, 1, Input[i], context: false, syllable);
            if (last < 0 || !pass.SitTogether(at, last))
                return false;
            places.Add(last);
        }
        var (from, to) = (Surrounds(pass, Before, at, -1, syllable), Surrounds(pass, After, last, 1, syllable));
        if (from < 0 || to < 0)
            return false;
        pass.Lean(from, to);

        at = Math.Max(ApplyRecords(pass, places, last + 1), at + 1);
        return true;
    }

    // The last of those asked for; -1 where one is not there.
    private static int Surrounds(LayoutPass pass, GlyphTests tests, int from, int step, int syllable)
    {
        for (var i = 0; i < tests.Count && from >= 0; i++)
            from = pass.Next(from, step, tests[i], context: true, syllable);
        return from;
    }

    private int ApplyRecords(LayoutPass pass, List<int> places, int end)
    {
        for (var i = 0; i < RecordCount; i++)
        {
            var place = Records.U16(RecordsAt + (i * 4));
            if (place >= places.Count || places[place] >= pass.Glyphs.Count)
                continue;
            var grown = pass.ApplyNested(Records.U16(RecordsAt + (i * 4) + 2), places[place]);
            end += grown;
            if (grown > 0)
                MakeRoom(places, place, grown);
            else if (grown < 0)
                CloseGap(places, place, -grown);
        }
        return end;
    }

    // The new glyphs belong to the row, so that later records count them.
    private static void MakeRoom(List<int> places, int place, int grown)
    {
        for (var i = place + 1; i < places.Count; i++)
            places[i] += grown;
        for (var i = 0; i < grown && places.Count < LongestInput; i++)
            places.Insert(place + 1 + i, places[place] + 1 + i);
    }

    private static void CloseGap(List<int> places, int place, int lost)
    {
        places.RemoveRange(place + 1, Math.Min(lost, places.Count - place - 1));
        for (var i = place + 1; i < places.Count; i++)
            places[i] -= lost;
    }
}
