using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace Wrapped.Web.Guides;

/// <summary>The pages of docs/exports, for readers of the site: where to ask each service for what it knows, and what arrives.</summary>
public static partial class GuideShelf
{
    private const string First = "README";

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub).DisableHtml().Build();

    // Some thirty pages, each made the first time that somebody reads it. Whatever else strangers ask for is not remembered.
    private static readonly FrozenDictionary<string, Lazy<Guide>> Made = typeof(GuideShelf).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("exports.", StringComparison.Ordinal)).ToFrozenDictionary(name => name, name => new Lazy<Guide>(() => Make(name)), StringComparer.Ordinal);

    /// <summary>The page about a service in a language, or the list of all where no service is named; null where there is none.</summary>
    public static Guide? Find(string? service, string language) => Made.GetValueOrDefault($"exports.{language}.{service ?? First}")?.Value;

    private static Guide Make(string name)
    {
        using var text = new StreamReader(typeof(GuideShelf).Assembly.GetManifestResourceStream(name)!);
        var page = Markdig.Markdown.Parse(OtherLanguage().Replace(text.ReadToEnd(), ""), Markdown);
        foreach (var link in page.Descendants<LinkInline>())
            link.Url = Address(link.Url ?? "");

        // Wide tables scroll by themselves, and the keyboard reaches them.
        foreach (var table in page.Descendants<Markdig.Extensions.Tables.Table>())
        {
            table.GetAttributes().AddClass("tally");
            table.GetAttributes().AddProperty("tabindex", "0");
        }
        var heading = page.Descendants<HeadingBlock>().First();
        var title = string.Concat(heading.Inline!.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
        page.Remove(heading);
        // A heading of a column that says nothing is none.
        return new(title, new HtmlString(page.ToHtml(Markdown).Replace("<th></th>", "<td></td>", StringComparison.Ordinal)));
    }

    // Pages beside this one are pages of the site; how things are counted is told on a page of its own.
    private static string Address(string url) => url switch
    {
        _ when url.Contains("how-we-count.md", StringComparison.Ordinal) => "/counting",
        _ when Beside().Match(url) is { Success: true } page => (page.Groups["name"].Value == First ? "/exports" : $"/exports/{page.Groups["name"].Value}") + page.Groups["place"].Value,
        _ => url,
    };

    // The site has its own way to change the language.
    [GeneratedRegex(@" ?\*\[(In English|En français)\]\([^)]*\)\.\*|\[(In English|En français)\]\([^)]*\)\. ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OtherLanguage();

    [GeneratedRegex(@"^(?<name>[\w-]+)\.md(?<place>#.*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Beside();
}
