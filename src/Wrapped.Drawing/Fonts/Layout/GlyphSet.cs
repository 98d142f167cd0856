using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>The glyphs at which a lookup may apply: one bit each, so that most lookups are passed over at a glance.</summary>
internal sealed class GlyphSet
{
    private const int WordBits = 64;
    private const int MostGlyphs = 65_536;

    // From the word of the lowest glyph to that of the highest.
    private ulong[] _words = [];
    private int _first;

    public bool Has(int glyph)
    {
        var word = (glyph / WordBits) - _first;
        return (uint)word < (uint)_words.Length && (_words[word] & (1UL << (glyph % WordBits))) != 0;
    }

    /// <summary>Adds the glyphs of a coverage table.</summary>
    public void Add(FontBytes coverage)
    {
        if (coverage.IsEmpty)
            return;
        var ranges = coverage.U16(0) != 1;
        var left = MostGlyphs;
        for (var i = 0; i < coverage.U16(2); i++)
        {
            var at = 4 + (i * (ranges ? 6 : 2));
            var (first, last) = (coverage.U16(at), coverage.U16(ranges ? at + 2 : at));
            // No coverage names a glyph twice.
            if ((left -= Math.Max(0, last - first) + 1) < 0)
                throw new UnreadableFontException("A rule of the font covers more glyphs than there can be.");
            AddRange(first, last);
        }
    }

    private void AddRange(int first, int last)
    {
        if (last < first)
            return;
        Reach(first / WordBits, last / WordBits);
        for (var glyph = first; glyph <= last; glyph++)
            _words[(glyph / WordBits) - _first] |= 1UL << (glyph % WordBits);
    }

    private void Reach(int from, int to)
    {
        if (_words.Length == 0)
            _first = from;
        var (start, end) = (Math.Min(from, _first), Math.Max(to + 1, _first + _words.Length));
        if (end - start == _words.Length)
            return;
        var words = new ulong[end - start];
        _words.CopyTo(words, _first - start);
        (_words, _first) = (words, start);
    }
}
