using System.Numerics;
using System.Text;

namespace Wrapped.Drawing.Svg;

/// <summary>The <c>d</c> of a path (https://www.w3.org/TR/SVG2/paths.html#PathData): relative, and as short as can be.</summary>
internal sealed class PathData
{
    private readonly StringBuilder _text = new();
    private readonly int _decimals;
    private readonly double _unit;
    private (long X, long Y) _pen;
    private (long X, long Y) _start;
    private (long X, long Y) _control;
    private char _command;
    private bool _afterPoint;
    private int _head;

    private PathData(int decimals)
    {
        _decimals = decimals;
        _unit = Math.Pow(10, decimals);
    }

    /// <summary>Where the first stretch begins.</summary>
    public string X { get; private set; } = "";

    public string Y { get; private set; } = "";

    /// <summary>All after that, which is the same wherever the shape stands.</summary>
    public string Rest => _text.ToString(_head, _text.Length - _head);

    public bool IsEmpty => _text.Length == 0;

    /// <summary>The data of <paramref name="path"/>; empty where it has no point, or one that is not a finite number.</summary>
    public static PathData Of(Path path, int decimals = 2)
    {
        var data = new PathData(decimals);
        foreach (var point in path.PointSpan)
        {
            if (!float.IsFinite(point.X) || !float.IsFinite(point.Y))
                return data;
        }

        data.Write(path);
        return data;
    }

    public override string ToString() => _text.ToString();

    private void Write(Path path)
    {
        if (path.PointSpan.IsEmpty)
            return;
        if (path.VerbSpan[0] != PathVerb.Move)
            MoveTo((0, 0));
        var verbs = path.VerbSpan;
        var points = path.PointSpan;
        var pen = Vector2.Zero;
        while (!verbs.IsEmpty)
        {
            var (verb, taken, count) = (verbs[0], 1, CountOf(verbs[0]));
            if (verb == PathVerb.Close)
                Close();
            else if (verb == PathVerb.Move)
                MoveTo(Rounded(points[0]));
            else if (verb == PathVerb.Line)
                LineTo(Rounded(points[0]));
            else if (HalfCircle.Find(pen, verbs, points) is { } half && IsWide(Rounded(half.To)))
                (taken, count) = ArcTo(half);
            else if (verb == PathVerb.Quad)
                QuadTo(Rounded(points[0]), Rounded(points[1]));
            else
                CubicTo(Rounded(points[0]), Rounded(points[1]), Rounded(points[2]));
            pen = count > 0 ? points[count - 1] : pen;
            verbs = verbs[taken..];
            points = points[count..];
        }
    }

    private static int CountOf(PathVerb verb) => verb switch { PathVerb.Move or PathVerb.Line => 1, PathVerb.Quad => 2, PathVerb.Cubic => 3, _ => 0 };

    private (long X, long Y) Rounded(Vector2 point) => (SvgNumber.Units(point.X, _unit), SvgNumber.Units(point.Y, _unit));

    private void MoveTo((long X, long Y) to)
    {
        // Always with its letter: what follows a move without one is a line.
        _command = '\0';
        var isFirst = _text.Length == 0;
        Command(isFirst ? 'M' : 'm');
        Step(to);
        _pen = _start = to;
        if (isFirst)
            (_head, X, Y) = (_text.Length, SvgNumber.OfUnits(to.X, _decimals), SvgNumber.OfUnits(to.Y, _decimals));
    }

    // Differences of rounded places, so that errors do not add up.
    private void LineTo((long X, long Y) to)
    {
        if (to == _pen)
            return;
        if (to.Y == _pen.Y)
        {
            Command('h');
            Number(to.X - _pen.X);
        }
        else if (to.X == _pen.X)
        {
            Command('v');
            Number(to.Y - _pen.Y);
        }
        else
        {
            Command('l');
            Step(to);
        }

        _pen = to;
    }

    // A curve that goes on as the last one ended need not say its first control point.
    private void QuadTo((long X, long Y) control, (long X, long Y) to)
    {
        var isSmooth = IsMirrored(control, _command is 'q' or 't');
        Command(isSmooth ? 't' : 'q');
        _control = isSmooth ? Mirrored : control;
        if (!isSmooth)
            Step(control);
        Step(to);
        _pen = to;
    }

    private void CubicTo((long X, long Y) first, (long X, long Y) second, (long X, long Y) to)
    {
        var isSmooth = IsMirrored(first, _command is 'c' or 's');
        Command(isSmooth ? 's' : 'c');
        if (!isSmooth)
            Step(first);
        Step(second);
        Step(to);
        (_control, _pen) = (second, to);
    }

    // Too small a radius is made as large as it must be, which is half the way between the ends.
    private (int Verbs, int Points) ArcTo(HalfCircle half)
    {
        Command('a');
        Number((long)_unit);
        Number((long)_unit);
        _text.Append(half.Clockwise ? " 0 01" : " 0 00");
        var to = Rounded(half.To);
        Step(to, afterFlag: true);
        _pen = to;
        return (half.Verbs, half.Points);
    }

    private bool IsWide((long X, long Y) to) => Math.Pow(to.X - _pen.X, 2) + Math.Pow(to.Y - _pen.Y, 2) > 4.5 * _unit * _unit;

    private (long X, long Y) Mirrored => ((2 * _pen.X) - _control.X, (2 * _pen.Y) - _control.Y);

    // Within the rounding of it.
    private bool IsMirrored((long X, long Y) control, bool follows) =>
        follows && Math.Abs(control.X - Mirrored.X) <= 1 && Math.Abs(control.Y - Mirrored.Y) <= 1;

    private void Close()
    {
        if (_command == 'z')
            return;
        Command('z');
        _pen = _start;
    }

    private void Command(char command)
    {
        if (command == _command)
            return;
        _text.Append(command);
        _command = command;
        _afterPoint = true;
    }

    private void Step((long X, long Y) to, bool afterFlag = false)
    {
        Number(to.X - _pen.X, afterFlag);
        Number(to.Y - _pen.Y);
    }

    // A sign, a second decimal point or a flag, which is one digit, ends what is before it.
    private void Number(long units, bool afterFlag = false)
    {
        var text = SvgNumber.OfUnits(units, _decimals);
        var parted = afterFlag || !char.IsAsciiDigit(_text[^1]) || text[0] == '-' || (text[0] == '.' && _afterPoint);
        if (!parted)
            _text.Append(' ');
        _text.Append(text);
        _afterPoint = text.Contains('.', StringComparison.Ordinal);
    }
}
