using System.Text;
using System.Xml;

namespace Wrapped.Importers.Xlsx;

/// <summary>Gathers a text out of pieces of XML, as far as it may go: a text without end fills no memory.</summary>
internal sealed class TextLimit(int most)
{
    private readonly StringBuilder _text = new();
    private readonly char[] _chunk = new char[4096];

    /// <summary>Whether more was there than may be.</summary>
    public bool IsPassed { get; private set; }

    public void Forget()
    {
        _text.Clear();
        IsPassed = false;
    }

    /// <summary>Takes the text that <paramref name="reader"/> stands on.</summary>
    public void Take(XmlReader reader)
    {
        for (var length = reader.ReadValueChunk(_chunk, 0, _chunk.Length); length > 0; length = reader.ReadValueChunk(_chunk, 0, _chunk.Length))
        {
            if (_text.Length + length > most)
                IsPassed = true;
            else
                _text.Append(_chunk, 0, length);
        }
    }

    public override string ToString() => _text.ToString();
}
