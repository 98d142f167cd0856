using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Layout.Substitutions;

/// <summary>Joins several glyphs in one, and lets the marks between remember which part they belong to.</summary>
internal static class LigatureSubstitution
{
    private const int MostParts = 64;

    public static bool Apply(LayoutPass pass, FontBytes table, ref int at)
    {
        var index = Coverage.Index(table.At16(2), pass.Glyphs[at].Glyph);
        if (index < 0)
            return false;
        var set = table.At16(6 + (index * 2));
        var count = set.U16(0);
        Span<int> places = stackalloc int[MostParts];
        for (var i = 0; i < count; i++)
        {
            pass.Spend();
            var ligature = set.At16(2 + (i * 2));
            var parts = ligature.U16(2);
            if (parts is 0 or > MostParts || !Find(pass, ligature, at, places[..parts]))
                continue;
            // A ligature of one glyph is only another shape of it.
            if (parts == 1)
                pass.Substitute(at, ligature.U16(0));
            else
                Join(pass, places[..parts], ligature.U16(0));
            at++;
            return true;
        }
        return false;
    }

    private static bool Find(LayoutPass pass, FontBytes ligature, int at, Span<int> places)
    {
        places[0] = at;
        var syllable = pass.Glyphs[at].Syllable;
        for (var i = 1; i < places.Length; i++)
        {
            at = pass.Next(at, 1, GlyphTest.IsGlyph(ligature.U16(4 + ((i - 1) * 2))), context: false, syllable);
            if (at < 0 || !pass.SitTogether(places[0], at))
                return false;
            places[i] = at;
        }
        return true;
    }

    private static void Join(LayoutPass pass, ReadOnlySpan<int> places, int ligature)
    {
        var glyphs = pass.Glyphs;
        // A letter with nothing but marks, and marks alone, stay what they are.
        var stays = glyphs[places[0]].Class is GlyphClass.Base or GlyphClass.Mark;
        var (parts, cluster) = (0, int.MaxValue);
        foreach (var place in places)
        {
            stays &= place == places[0] || glyphs[place].Class == GlyphClass.Mark;
            parts += Math.Max(1, glyphs[place].LigatureParts);
            cluster = Math.Min(cluster, glyphs[place].Cluster);
        }

        var (first, last) = (places[0], places[^1]);
        pass.Lean(first, last);
        if (!stays)
            Rehang(glyphs, places, glyphs.NextLigature(), parts);
        for (var i = first; i <= last; i++)
            glyphs[i].Cluster = cluster;
        pass.Substitute(first, ligature, ligature: true);
        for (var i = places.Length - 1; i > 0; i--)
            glyphs.RemoveAt(places[i]);
    }

    private static void Rehang(GlyphBuffer glyphs, ReadOnlySpan<int> places, int id, int parts)
    {
        var (done, lastParts, lastId) = (0, Math.Max(1, glyphs[places[0]].LigatureParts), glyphs[places[0]].LigatureId);
        for (var i = 1; i < places.Length; i++)
        {
            for (var between = places[i - 1] + 1; between < places[i]; between++)
                Rehang(ref glyphs[between], id, done, lastParts, lastId);
            done += lastParts;
            (lastParts, lastId) = (Math.Max(1, glyphs[places[i]].LigatureParts), glyphs[places[i]].LigatureId);
        }
        // Marks after the last part may already know a part of a ligature that is now swallowed.
        for (var i = places[^1] + 1; i < glyphs.Count; i++)
        {
            ref var mark = ref glyphs[i];
            if (mark.Class != GlyphClass.Mark || lastId == 0 || mark.LigatureId != lastId || mark.LigatureComponent == 0)
                break;
            Rehang(ref mark, id, done, lastParts, lastId);
        }
        ref var joined = ref glyphs[places[0]];
        (joined.LigatureId, joined.LigatureComponent, joined.LigatureParts) = (id, 0, parts);
    }

    private static void Rehang(ref ShapingGlyph mark, int id, int done, int parts, int oldId)
    {
        var part = mark.LigatureId == oldId && mark.LigatureComponent > 0 ? mark.LigatureComponent : parts;
        (mark.LigatureId, mark.LigatureComponent) = (id, done + Math.Min(part, parts));
    }
}
