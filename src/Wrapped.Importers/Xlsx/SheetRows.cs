using System.Globalization;
using System.Xml;

namespace Wrapped.Importers.Xlsx;

/// <summary>The rows of a sheet one after the other: the texts of their first cells, null for an empty one.</summary>
internal sealed class SheetRows(XmlReader reader, SharedTexts shared, int mostCharacters)
{
    private const int MostColumns = 64;

    private readonly string?[] _cells = new string?[MostColumns];
    private readonly TextLimit _text = new(mostCharacters);

    /// <summary>Valid until the next move.</summary>
    public IReadOnlyList<string?> Cells => _cells;

    /// <summary>Whether one of the row's cells is larger than a whole row may be.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>Whether the row has any cell.</summary>
    public bool HasCells { get; private set; }

    /// <summary>Moves to the next row; throws <see cref="XmlException"/> where the sheet breaks off.</summary>
    public bool MoveNext()
    {
        Array.Clear(_cells);
        (IsTooLarge, HasCells) = (false, false);
        if (!reader.MoveTo("row"))
            return false;
        if (reader.IsEmptyElement)
            return true;
        var next = 0;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "row"))
        {
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "c" })
                continue;
            var column = ColumnOf(reader.GetAttribute("r")) ?? next;
            next = column + 1;
            HasCells = true;
            var value = Value(reader.GetAttribute("t"));
            if (column < MostColumns)
                _cells[column] = value;
        }

        return true;
    }

    private string? Value(string? type)
    {
        if (reader.IsEmptyElement)
            return null;
        _text.Forget();
        while (reader.Read())
        {
            while (reader is { NodeType: XmlNodeType.Element, LocalName: "rPh" or "f" })
                reader.Skip();
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "c")
                break;
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
                _text.Take(reader);
        }

        IsTooLarge |= _text.IsPassed;
        var text = _text.ToString();
        return type != "s" ? text : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? shared.Find(number) : null;
    }

    // AB12 is the 28th column; null where the cell does not say.
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(3))
            column = (column * 26) + (letter - 'A' + 1);
        return column == 0 ? null : column - 1;
    }
}
