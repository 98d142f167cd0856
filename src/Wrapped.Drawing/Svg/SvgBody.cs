using System.Globalization;
using System.Text;

namespace Wrapped.Drawing.Svg;

/// <summary>The elements of a drawing in their order. A shape that comes again and again elsewhere, as the days of a calendar do, is defined once and used wherever it stands.</summary>
internal sealed class SvgBody(SvgDefinitions definitions)
{
    // What a use of a shape is longer than a path without its data, and what its definition is.
    private const int UseLength = 32;
    private const int DefinitionLength = 40;

    private readonly List<(PathData? Shape, string Text)> _parts = [];

    public void Add(string element) => _parts.Add((null, element));

    /// <summary>A shape that is filled with one colour and not clipped; its colour and all else is in <paramref name="attributes"/>, each after a space.</summary>
    public void Add(PathData shape, string attributes)
    {
        if (!shape.IsEmpty)
            _parts.Add((shape, attributes));
    }

    public override string ToString()
    {
        var ids = _parts.Where(part => part.Shape is not null).GroupBy(part => part.Shape!.Rest, StringComparer.Ordinal)
            .Where(alike => IsWorthIt(alike.Key.Length, alike.Count()))
            .ToDictionary(alike => alike.Key, alike => definitions.Id("path", $" d=\"M0 0{alike.Key}\"", ""), StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var (shape, rest) in _parts)
        {
            if (shape is null)
                text.Append(rest);
            else if (ids.TryGetValue(shape.Rest, out var id))
                text.Append(CultureInfo.InvariantCulture, $"<use href=\"#{id}\" x=\"{shape.X}\" y=\"{shape.Y}\"{rest}/>");
            else
                text.Append(CultureInfo.InvariantCulture, $"<path d=\"{shape}\"{rest}/>");
        }

        return text.ToString();
    }

    private static bool IsWorthIt(int length, int times) => length * (times - 1) > (UseLength * times) + DefinitionLength;
}
