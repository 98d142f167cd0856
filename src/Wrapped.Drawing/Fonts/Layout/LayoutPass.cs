using Wrapped.Drawing.Fonts.Layout.Positions;
using Wrapped.Drawing.Fonts.Layout.Substitutions;

namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>Applies lookups to a run of glyphs, one at a time, and answers what a lookup can see.</summary>
internal sealed class LayoutPass(GlyphBuffer glyphs, LayoutTable table, GlyphDefinitions definitions, bool rightToLeft)
{
    private const int IgnoreBases = 0x0002;
    private const int IgnoreLigatures = 0x0004;
    private const int IgnoreMarks = 0x0008;
    private const int DeepestNesting = 6;
    // Ample for any run; a font that goes in circles stops here.
    private const int StepsForAnyRun = 2_000_000;
    private const int StepsForEachGlyph = 2000;

    private Lookup? _lookup;
    private int _flags;
    private uint _mask;
    private FeatureReach _reach;
    private int _depth;
    private int _stepsLeft = StepsForAnyRun + (StepsForEachGlyph * glyphs.Count);

    public GlyphBuffer Glyphs { get; } = glyphs;

    public GlyphDefinitions Definitions { get; } = definitions;

    public bool RightToLeft { get; } = rightToLeft;

    /// <summary>Cursive attachment hangs the glyph before on the one after.</summary>
    public bool HangsBackwards => (_flags & 0x0001) != 0;

    /// <summary>Applies a lookup to every glyph whose mask allows it; whether anything changed.</summary>
    public bool Apply(StageLookup applied)
    {
        if (table.Lookup(applied.Lookup) is not { } lookup)
            return false;
        (_lookup, _flags, _mask, _reach) = (lookup, lookup.Flags, applied.Mask, applied.Reach);
        var changed = false;
        if (!table.IsPositions && lookup.FromTheEnd)
        {
            for (var i = Glyphs.Count - 1; i >= 0; i--)
            {
                var at = i;
                changed |= lookup.Covers(Glyphs[i].Glyph) && Allows(i) && ApplyAt(lookup, ref at);
            }
            return changed;
        }
        for (var i = 0; i < Glyphs.Count;)
        {
            var (at, before) = (i, Glyphs.Count);
            if (!lookup.Covers(Glyphs[i].Glyph) || !Allows(i) || !ApplyAt(lookup, ref at))
            {
                i++;
                continue;
            }
            changed = true;
            // A glyph that was removed leaves the next one in its place.
            i = at > i || Glyphs.Count < before ? at : i + 1;
        }
        return changed;
    }

    /// <summary>Applies another lookup to the one glyph at <paramref name="at"/>, as a context rule asks; by how much the run grew.</summary>
    public int ApplyNested(int index, int at)
    {
        if (_depth >= DeepestNesting || table.Lookup(index) is not { } lookup)
            return 0;
        var (outer, flags, before) = (_lookup, _flags, Glyphs.Count);
        (_lookup, _flags) = (lookup, lookup.Flags);
        _depth++;
        if (!Skips(at))
            ApplyAt(lookup, ref at);
        _depth--;
        (_lookup, _flags) = (outer, flags);
        return Glyphs.Count - before;
    }

    /// <summary>The next glyph after <paramref name="from"/> that passes <paramref name="test"/> with only skipped ones between; -1 for none.</summary>
    /// <param name="from">Where to start.</param>
    /// <param name="step">1 for the text's order, -1 against it.</param>
    /// <param name="test">What the glyph must be.</param>
    /// <param name="context">Whether it only surrounds what is changed, so that features do not bind it.</param>
    /// <param name="syllable">The syllable to stay in where the pass keeps to syllables.</param>
    public int Next(int from, int step, GlyphTest test, bool context, int syllable = 0)
    {
        for (var i = from + step; i >= 0 && i < Glyphs.Count; i += step)
        {
            Spend();
            if (Skips(i))
                continue;
            ref var glyph = ref Glyphs[i];
            var fits = test.Accepts(glyph.Glyph)
                && (context || table.IsPositions || (glyph.Mask & _mask) != 0)
                && (syllable == 0 || (_reach & FeatureReach.Syllable) == FeatureReach.Anywhere || glyph.Syllable == syllable);
            // Where anything will do, what is never drawn will not.
            if (fits && !(test.IsAnything && IsPassedOver(glyph, context)))
                return i;
            if (!fits && !IsPassedOver(glyph, context))
                return -1;
        }
        return -1;
    }

    // A joiner between two glyphs does not part them; a non-joiner parts what is changed, not what surrounds it. Features of syllables may look closer.
    private bool IsPassedOver(in ShapingGlyph glyph, bool context)
    {
        if (glyph.Substituted || !Invisible.Is(glyph.CodePoint) || Invisible.IsPartOfText(glyph.CodePoint))
            return false;
        return table.IsPositions || glyph.CodePoint switch
        {
            Invisible.NonJoiner => context && (_reach & FeatureReach.SeesNonJoiner) == FeatureReach.Anywhere,
            Invisible.Joiner => context || (_reach & FeatureReach.SeesJoiner) == FeatureReach.Anywhere,
            _ => true,
        };
    }

    /// <summary>Whether the glyph at <paramref name="at"/> may be matched in one row with the one at <paramref name="first"/>: marks of different parts of a ligature may not.</summary>
    public bool SitTogether(int first, int at)
    {
        ref var one = ref Glyphs[first];
        ref var other = ref Glyphs[at];
        if (one.LigatureId == 0 || one.LigatureComponent == 0)
            return other.LigatureId == 0 || other.LigatureComponent == 0 || other.LigatureId == one.LigatureId;
        return (one.LigatureId == other.LigatureId && one.LigatureComponent == other.LigatureComponent) || SkipsLigature(first);
    }

    // Where the lookup does not see the ligature itself, its parts do not matter.
    private bool SkipsLigature(int mark)
    {
        for (var i = mark - 1; i >= 0 && Glyphs[i].LigatureId == Glyphs[mark].LigatureId; i--)
        {
            if (Glyphs[i].LigatureComponent == 0)
                return Skips(i);
        }
        return false;
    }

    /// <summary>Whether the lookup does not see the glyph at <paramref name="at"/>.</summary>
    public bool Skips(int at) => Skips(at, _flags);

    /// <summary>The nearest glyph before <paramref name="at"/> that marks may hang on by the lookup's filter of marks alone; -1 for none.</summary>
    public int PreviousMark(int at)
    {
        var flags = _flags & ~(IgnoreBases | IgnoreLigatures | IgnoreMarks);
        for (var i = at - 1; i >= 0; i--)
        {
            if (!Skips(i, flags) && (Glyphs[i].Substituted || !Invisible.Is(Glyphs[i].CodePoint)))
                return Glyphs[i].Class == GlyphClass.Mark ? i : -1;
        }
        return -1;
    }

    /// <summary>Notes that the glyphs from <paramref name="first"/> to <paramref name="last"/> are what they are together.</summary>
    public void Lean(int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
            Glyphs[i].Leans = true;
    }

    /// <summary>Gives the glyph at <paramref name="at"/> a new shape.</summary>
    public void Substitute(int at, int with, bool ligature = false)
    {
        ref var glyph = ref Glyphs[at];
        glyph.Glyph = with & 0xFFFF;
        glyph.Substituted = true;
        glyph.Ligated |= ligature;
        // A ligature forgets that its parts were once multiplied.
        glyph.Multiplied &= !ligature;
        if (Definitions.HasClasses)
            glyph.Class = Definitions.Class(glyph.Glyph);
        else if (ligature)
            glyph.Class = GlyphClass.Ligature;
    }

    private bool Allows(int at) => (Glyphs[at].Mask & _mask) != 0 && !Skips(at);

    private bool Skips(int at, int flags)
    {
        ref var glyph = ref Glyphs[at];
        switch (glyph.Class)
        {
            case GlyphClass.Base:
                return (flags & IgnoreBases) != 0;
            case GlyphClass.Ligature:
                return (flags & IgnoreLigatures) != 0;
            case GlyphClass.Mark:
                if ((flags & IgnoreMarks) != 0)
                    return true;
                if (_lookup!.MarkSet >= 0)
                    return !Definitions.InMarkSet(_lookup.MarkSet, glyph.Glyph);
                return flags >> 8 is var only and not 0 && Definitions.MarkClass(glyph.Glyph) != only;
            default:
                return false;
        }
    }

    private bool ApplyAt(Lookup lookup, ref int at)
    {
        for (var i = 0; i < lookup.Subtables.Length; i++)
        {
            Spend();
            if (!lookup.Covers(i, Glyphs[at].Glyph))
                continue;
            var subtable = lookup.Subtables[i];
            var applied = table.IsPositions
                ? Position.Apply(this, lookup.Kind, subtable, ref at)
                : Substitution.Apply(this, lookup.Kind, subtable, ref at);
            if (applied)
                return true;
        }
        return false;
    }

    /// <summary>Counts a step of work; what no sound font needs is refused.</summary>
    public void Spend()
    {
        if (--_stepsLeft < 0)
            throw new UnreadableFontException("The font's rules do not come to an end.");
    }
}
