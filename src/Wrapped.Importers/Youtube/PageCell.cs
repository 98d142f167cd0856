using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Files;
using Wrapped.Importers.Html;

namespace Wrapped.Importers.Youtube;

/// <summary>One entry of the page: a cell with the brand, a cell with the links and the date, a cell with details.</summary>
internal static partial class PageCell
{
    public static (View? View, FailReason? Failure) Read(HtmlCells cells, HistoryFile file)
    {
        if (cells.IsTooLarge)
            return (null, FailReason.TooLarge);
        if (!Utf8.IsValid(cells.Current))
            return (null, FailReason.Malformed);
        var html = Encoding.UTF8.GetString(cells.Current);
        if (Content().Match(html) is not { Success: true } cell)
            return (null, FailReason.UnexpectedShape);
        var content = cell.Groups["text"].Value;
        var links = Link().Matches(content);
        var (first, second) = (links.ElementAtOrDefault(0), links.ElementAtOrDefault(1));
        var lines = Break().Split(content).Select(Text).Where(line => line is not null).ToList();
        return (new View(
            Text(Brand().Match(html).Groups["text"].Value),
            first is null ? null : Text(first.Groups["text"].Value),
            first is null ? null : Text(first.Groups["url"].Value),
            second is null ? null : Text(second.Groups["text"].Value),
            Caption().Match(html) is { Success: true } caption && caption.Groups["text"].Value.Contains("Google Ads", StringComparison.Ordinal),
            lines.Count == 0 ? null : SpokenTime.Read(lines[^1]!) is { } time ? time.Offset is { } offset ? time.Local.WithOffset(offset).ToInstant() : file.At(time.Local) : (Instant?)null), null);
    }

    // The text of a piece of the page; null where there is none.
    private static string? Text(string html) =>
        WebUtility.HtmlDecode(Tag().Replace(html, "")).Replace("\0", "", StringComparison.Ordinal).Trim() is { Length: > 0 } text ? text : null;

    [GeneratedRegex("""mdl-typography--title">(?<text>.*?)<""", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Brand();

    // The next cell of the same class is empty and stands to the right.
    [GeneratedRegex("""mdl-cell--6-col mdl-typography--body-1">(?<text>.*?)</div>""", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Content();

    [GeneratedRegex("""mdl-typography--caption">(?<text>.*?)</div>""", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Caption();

    [GeneratedRegex("""<a href="(?<url>[^"]*)">(?<text>.*?)</a>""", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex("""<br ?/?>""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Break();

    [GeneratedRegex("""<[^>]*>""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
