namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>One glyph on its way through the layout; lengths in font units, y up.</summary>
internal record struct ShapingGlyph
{
    public int CodePoint;
    public int Glyph;

    /// <summary>Where the grapheme cluster begins that it came from.</summary>
    public int Cluster;

    /// <summary>Which features may touch it, one bit each; see <see cref="FeatureMask"/>.</summary>
    public uint Mask;
    public GlyphClass Class;

    /// <summary>Marks remember the ligature, and the part of it, that they sit on.</summary>
    public int LigatureId;
    public int LigatureComponent;
    public int LigatureParts;
    public bool Substituted;
    public bool Ligated;
    public bool Multiplied;

    /// <summary>For scripts that are shaped in syllables; 0 elsewhere.</summary>
    public int Syllable;
    public byte Category;
    public byte Place;

    public float Advance;
    public float OffsetX;
    public float OffsetY;

    /// <summary>How far away in the buffer the glyph is on which this one hangs; 0 for none.</summary>
    public int HangsOn;
    public bool Cursive;

    /// <summary>Whether its looks, or those before it, come of standing side by side: the run may not be parted before it without shaping both parts anew.</summary>
    public bool Leans;
}
