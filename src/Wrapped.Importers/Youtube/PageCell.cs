using System.Net;
using System.Text;
using System.Text.Unicode;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Files;
using Wrapped.Importers.GooglePlay;
using Wrapped.Importers.Html;

namespace Wrapped.Importers.Youtube;

/// <summary>One entry of the page: a cell with the brand, a cell with the links and the date, a cell with details.</summary>
internal static class PageCell
{
    private const string Link = "<a href=\"";

    // The next cell of the same class is empty and stands to the right.
    private const string Content = "mdl-cell--6-col mdl-typography--body-1\">";

    private static readonly string[] Breaks = ["<br>", "<br/>", "<br />"];

    public static (View? View, FailReason? Failure) Read(HtmlCells cells, HistoryFile file)
    {
        if (cells.IsTooLarge)
            return (null, FailReason.TooLarge);
        if (!Utf8.IsValid(cells.Current))
            return (null, FailReason.Malformed);
        var html = Encoding.UTF8.GetString(cells.Current);
        var at = 0;
        var brand = Between(html, "mdl-typography--title\">", "<", ref at);
        at = 0;
        if (Between(html, Content, "</div>", ref at) is not { } content)
            return (null, FailReason.UnexpectedShape);
        var lines = content.Split(Breaks, StringSplitOptions.None).Select(Text).OfType<string>().ToList();
        if (Listened.Is(Text(brand)))
            return (new View(Text(brand), lines.FirstOrDefault(), null, lines.Count > 2 ? lines[1] : null, false, At(lines.LastOrDefault(), file)), null);
        var isAd = Between(html, "mdl-typography--caption\">", "</div>", ref at)?.Contains("Google Ads", StringComparison.Ordinal) == true;
        at = 0;
        var url = Between(content, Link, "\"", ref at);
        var title = Between(content, ">", "</a>", ref at);
        var channel = Between(content, Link, "\"", ref at) is null ? null : Between(content, ">", "</a>", ref at);
        return (new View(Text(brand), Text(title), Text(url), Text(channel), isAd, At(lines.LastOrDefault(), file)), null);
    }

    private static Instant? At(string? date, HistoryFile file)
    {
        if (date is null || SpokenTime.Read(date) is not { } time)
            return null;
        return time.Offset is { } offset ? time.Local.WithOffset(offset).ToInstant() : file.At(time.Local);
    }

    // What stands after one thing and before another, looked for from a place that moves on behind it; null where it does not.
    private static string? Between(string html, string after, string before, ref int at)
    {
        var start = html.IndexOf(after, at, StringComparison.Ordinal);
        if (start < 0)
            return null;
        start += after.Length;
        var end = html.IndexOf(before, start, StringComparison.Ordinal);
        if (end < 0)
            return null;
        at = end;
        return html[start..end];
    }

    // The text of a piece of the page; null where there is none.
    private static string? Text(string? html)
    {
        if (html is null)
            return null;
        var text = html.Contains('<', StringComparison.Ordinal) ? WithoutTags(html) : html;
        text = text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        return text.Replace("\0", "", StringComparison.Ordinal).Trim() is { Length: > 0 } shown ? shown : null;
    }

    private static string WithoutTags(string html)
    {
        var text = new StringBuilder(html.Length);
        var isTag = false;
        foreach (var letter in html)
        {
            isTag |= letter == '<';
            if (!isTag)
                text.Append(letter);
            isTag &= letter != '>';
        }

        return text.ToString();
    }
}
