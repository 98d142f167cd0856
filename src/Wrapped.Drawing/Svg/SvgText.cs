using System.Text;
using System.Xml;

namespace Wrapped.Drawing.Svg;

/// <summary>Words inside markup.</summary>
internal static class SvgText
{
    /// <summary><paramref name="text"/> with what means something in markup written out, and without what XML cannot hold.</summary>
    public static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '"' => safe.Append("&quot;"),
                _ when rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) => safe,
                _ => safe.Append(rune.ToString()),
            };
        }

        return safe.ToString();
    }
}
