using System.Text;
using System.Xml;

namespace Wrapped.Importers.Xlsx;

/// <summary>The texts that the cells of a workbook share, by number: as bytes one after the other, since there may be millions.</summary>
internal sealed class SharedTexts
{
    private const int MostBytes = 256 << 20;

    private readonly List<int> _ends = [];
    private byte[] _bytes = new byte[64 << 10];
    private int _length;

    /// <summary>Reads them all; null where they are more than any export has.</summary>
    public static SharedTexts? Read(XmlReader reader, int mostCharacters)
    {
        var texts = new SharedTexts();
        var text = new TextLimit(mostCharacters);
        while (reader.Read())
        {
            // Texts are in runs; how they are pronounced stands beside them.
            while (reader is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
                reader.Skip();
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
                text.Take(reader);
            if (reader.LocalName != "si" || (reader.NodeType != XmlNodeType.EndElement && !reader.IsEmptyElement))
                continue;
            if (!texts.Add(text.ToString()))
                return null;
            text.Forget();
        }

        return texts;
    }

    /// <summary>Null where there is none of this number.</summary>
    public string? Find(int number) =>
        number < 0 || number >= _ends.Count ? null : Encoding.UTF8.GetString(_bytes, number == 0 ? 0 : _ends[number - 1], _ends[number] - (number == 0 ? 0 : _ends[number - 1]));

    private bool Add(string text)
    {
        var size = Encoding.UTF8.GetByteCount(text);
        if (_length + size > MostBytes)
            return false;
        if (_length + size > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + size));
        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
        _ends.Add(_length);
        return true;
    }
}
