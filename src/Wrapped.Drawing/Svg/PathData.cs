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
    private char _command;
    private bool _afterPoint;

    private PathData(int decimals)
    {
        _decimals = decimals;
        _unit = Math.Pow(10, decimals);
    }

    /// <summary>The data of <paramref name="path"/>; empty where it has no point, or one that is not a finite number.</summary>
    public static string Of(Path path, int decimals = 2)
    {
        foreach (var point in path.PointSpan)
        {
            if (!float.IsFinite(point.X) || !float.IsFinite(point.Y))
                return "";
        }

        var data = new PathData(decimals);
        data.Write(path);
        return data._text.ToString();
    }

    private void Write(Path path)
    {
        if (path.PointSpan.IsEmpty)
            return;
        if (path.VerbSpan[0] != PathVerb.Move)
            MoveTo((0, 0));
        var rest = path.PointSpan;
        foreach (var verb in path.VerbSpan)
        {
            var count = verb switch { PathVerb.Move or PathVerb.Line => 1, PathVerb.Quad => 2, PathVerb.Cubic => 3, _ => 0 };
            var points = rest[..count];
            rest = rest[count..];
            if (verb == PathVerb.Close)
                Close();
            else if (verb == PathVerb.Move)
                MoveTo(Rounded(points[0]));
            else if (verb == PathVerb.Line)
                LineTo(Rounded(points[0]));
            else
                CurveTo(verb == PathVerb.Quad ? 'q' : 'c', points);
        }
    }

    private (long X, long Y) Rounded(Vector2 point) => (SvgNumber.Units(point.X, _unit), SvgNumber.Units(point.Y, _unit));

    private void MoveTo((long X, long Y) to)
    {
        // Always with its letter: what follows a move without one is a line.
        _command = '\0';
        Command(_text.Length == 0 ? 'M' : 'm');
        Number(to.X - _pen.X);
        Number(to.Y - _pen.Y);
        _pen = _start = to;
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
            Number(to.X - _pen.X);
            Number(to.Y - _pen.Y);
        }

        _pen = to;
    }

    private void CurveTo(char command, ReadOnlySpan<Vector2> points)
    {
        Command(command);
        foreach (var point in points)
        {
            var (x, y) = Rounded(point);
            Number(x - _pen.X);
            Number(y - _pen.Y);
        }

        _pen = Rounded(points[^1]);
    }

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

    private void Number(long units)
    {
        var text = SvgNumber.OfUnits(units, _decimals);

        // A sign or a second decimal point ends the number before it.
        var parted = !char.IsAsciiDigit(_text[^1]) || text[0] == '-' || (text[0] == '.' && _afterPoint);
        if (!parted)
            _text.Append(' ');
        _text.Append(text);
        _afterPoint = text.Contains('.', StringComparison.Ordinal);
    }
}
