using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Outlines;

/// <summary>Glyphs in WOFF2's own form, streams side by side (https://www.w3.org/TR/WOFF2/#glyf_table_format).</summary>
internal sealed class Woff2Glyphs : IGlyphSource
{
    private readonly FontBytes[] _streams = new FontBytes[5];
    private readonly Woff2GlyphPlace[] _places;

    public Woff2Glyphs(FontBytes glyf)
    {
        // In the order of the file; bounding boxes and instructions come last and are not needed.
        var at = 36;
        for (var i = 0; i < _streams.Length; i++)
        {
            var length = glyf.Offset32(8 + (i * 4));
            _streams[i] = glyf.Slice(at, length);
            at += length;
        }

        // Streams have no index, so they are skimmed once; glyphs are read when needed, from the places found.
        _places = new Woff2GlyphPlace[glyf.U16(4)];
        var reader = new Woff2GlyphReader(_streams, default);
        for (var i = 0; i < _places.Length; i++)
        {
            _places[i] = reader.Place;
            reader.Skip();
        }
    }

    public GlyphPoints Read(int glyph) =>
        (uint)glyph < (uint)_places.Length ? new Woff2GlyphReader(_streams, _places[glyph]).Read() : GlyphPoints.Blank;
}

/// <summary>Where a glyph begins in each stream.</summary>
internal readonly record struct Woff2GlyphPlace(int Contours, int PointCounts, int Flags, int Steps, int Composites);
