using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Text.Bidi;
using Wrapped.Drawing.Text.Breaks;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Paragraphs;

/// <summary>The text from one line end that it asks for to the next. Its directions are found once for all lines that it is broken into (rule L1 and what comes before it).</summary>
internal sealed class HardLine
{
    private const int Ellipsis = 0x2026;
    private const int SoftHyphen = 0xAD;
    private const int Hyphen = '-';

    private readonly ParagraphStyle _style;
    private readonly FontChoice _fonts;
    private readonly LineText _text;
    private readonly byte _base;
    private readonly byte[] _levels;
    private readonly ShapedText _shaped;
    private readonly string _string;
    private readonly int[] _units;
    private readonly InkReach _reach;
    private readonly Dictionary<(int Start, int End, int Suffix), IReadOnlyList<ShapedRun>> _closed = [];

    private HardLine(string text, ParagraphStyle style, FontChoice fonts)
    {
        (_style, _fonts) = (style, fonts);
        _text = LineText.Of(text);
        _base = BidiLevels.Base(_text.CodePoints, style.Direction);
        _levels = BidiLevels.Of(_text.CodePoints, RightToLeft ? TextDirection.RightToLeft : TextDirection.LeftToRight);
        ClusterEnds = [.. _text.ClusterStarts.Skip(1), _text.CodePoints.Length];
        Ends = WordEnds();
        SyllableEnds = [.. ClusterEnds.Where(end => Array.BinarySearch(Ends, end) >= 0 || SyllableStarts.Has(_text.CodePoints, end))];
        _shaped = new(_text, _levels, fonts, Look(style));
        _reach = new(_text, _shaped.Whole, style.Tracking);
        _string = _text.ToString();
        _units = Units();
    }

    public bool RightToLeft => (_base & 1) != 0;

    public int Length => _text.CodePoints.Length;

    /// <summary>Where a line may end, the last at the end.</summary>
    public int[] Ends { get; }

    /// <summary>Where a line may end if a word is too wide: the same places and, in scripts without spaces, where syllables begin.</summary>
    public int[] SyllableEnds { get; }

    /// <summary>Where a line may end if it must.</summary>
    public int[] ClusterEnds { get; }

    public static IReadOnlyList<HardLine> Split(string text, ParagraphStyle style)
    {
        var lines = new List<HardLine>();
        var fonts = style.Fonts.For([.. text.EnumerateRunes().Select(rune => rune.Value)]);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n', '\v'))
            lines.Add(new(line, style, fonts));
        // A line end at the end asks for no further line.
        if (lines.Count > 1 && lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    /// <summary>About how wide the ink between two places is, in ems: lines seldom come out otherwise.</summary>
    public float Spread(int start, int end) => _reach.Between(_text.ClusterIndex(start), _text.ClusterIndex(end));

    /// <summary>The line from <paramref name="start"/> to <paramref name="end"/> without the spaces at its end; a hyphen that was waiting there shows.</summary>
    public TextLine Line(int start, int end, float size) => Place(start, end, end > start && end < Length && _text.CodePoints[end - 1] == SoftHyphen ? Hyphen : 0, size);

    /// <summary>The same with an ellipsis for what comes after it.</summary>
    public TextLine Cut(int start, int end, float size) => Place(start, end, Ellipsis, size);

    private static LineLook Look(ParagraphStyle style) => new(style.Tracking != 0, style.TabularFigures);

    private TextLine Place(int start, int end, int suffix, float size)
    {
        while (end > start && _text.CodePoints[end - 1] == ' ')
            end--;
        var placer = new LinePlacer(size, _style.Tracking * size);
        foreach (var run in suffix == 0 ? _shaped.Part(start, end) : Closed(start, end, suffix))
            placer.Add(run);
        var text = _string[_units[start].._units[end]];
        return placer.Line(suffix == 0 ? text : text + (char)suffix);
    }

    private IReadOnlyList<ShapedRun> Closed(int start, int end, int suffix)
    {
        if (_closed.TryGetValue((start, end, suffix), out var known))
            return known;
        var line = _text.Slice(start, end).With(suffix);
        byte[] levels = [.. _levels[start..end], suffix == Hyphen && end > start ? _levels[end - 1] : _base];
        return _closed[(start, end, suffix)] = LineShaper.Shape(line, levels, _fonts, Look(_style));
    }

    // A rule lets a line end within some clusters; a letter is never parted. Korean written with spaces breaks there alone, which section 3.1 of UAX #14 leaves to us.
    private int[] WordEnds()
    {
        var breaks = LineBreaks.Of(_text.CodePoints);
        var spaced = Array.IndexOf(_text.CodePoints, ' ') >= 0;
        return [.. ClusterEnds.Where(end => end == breaks.Length || (breaks[end] != LineBreak.No && !(spaced && IsHangul(end - 1) && IsHangul(end))))];
    }

    private bool IsHangul(int at) => Scripts.Of(_text.CodePoints[at]) == Script.Hangul;

    // Where each character begins in the string.
    private int[] Units()
    {
        var units = new int[_text.CodePoints.Length + 1];
        for (var i = 0; i < _text.CodePoints.Length; i++)
            units[i + 1] = units[i] + (_text.CodePoints[i] > char.MaxValue ? 2 : 1);
        return units;
    }
}
