using System.Globalization;
using System.Text;

namespace Wrapped.Drawing.Svg;

/// <summary>What is defined once and referred to by id; the same content has one id.</summary>
internal sealed class SvgDefinitions(string idPrefix)
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();

    /// <summary>The id of an element <paramref name="name"/> with these attributes (each after a space) and this content.</summary>
    public string Id(string name, string attributes, string content)
    {
        var key = $"{name}{attributes}>{content}";
        if (_ids.TryGetValue(key, out var id))
            return id;
        id = string.Create(CultureInfo.InvariantCulture, $"{idPrefix}-{_ids.Count + 1}");
        _ids.Add(key, id);
        _text.Append(content.Length == 0 ? $"<{name} id=\"{id}\"{attributes}/>" : $"<{name} id=\"{id}\"{attributes}>{content}</{name}>");
        return id;
    }

    public override string ToString() => _text.Length == 0 ? "" : $"<defs>{_text}</defs>";
}
