using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>The glyphs at which a lookup may apply: one bit each, so that most lookups are passed over at a glance.</summary>
internal sealed class GlyphSet
{
    private const int WordBits = 64;

    private ulong[] _words = [];

    public bool Has(int glyph)
    {
        var word = glyph / WordBits;
        return (uint)word < (uint)_words.Length && (_words[word] & (1UL << (glyph % WordBits))) != 0;
    }

    /// <summary>Adds the glyphs of a coverage table.</summary>
    public void Add(FontBytes coverage)
    {
        if (coverage.IsEmpty)
            return;
        var ranges = coverage.U16(0) != 1;
        for (var i = 0; i < coverage.U16(2); i++)
        {
            var at = 4 + (i * (ranges ? 6 : 2));
            AddRange(coverage.U16(at), coverage.U16(ranges ? at + 2 : at));
        }
    }

    private void AddRange(int first, int last)
    {
        if (last / WordBits >= _words.Length)
            Array.Resize(ref _words, (last / WordBits) + 1);
        for (var glyph = first; glyph <= last; glyph++)
            _words[glyph / WordBits] |= 1UL << (glyph % WordBits);
    }
}
