using System.Text;
using Wrapped.Library;
using Wrapped.Rules;
using Wrapped.Web.Listeners;

namespace Wrapped.Web.Rules;

/// <summary>GET /rules.txt: the listener's rules, a line each, as <see cref="RuleText"/> writes them.</summary>
public static class RulesFile
{
    public static async Task<IResult> GetAsync(HttpContext context, PlayLibrary library)
    {
        var rules = await library.RulesAsync(context.Owner().Id, context.RequestAborted);
        return Results.File(Encoding.UTF8.GetBytes(string.Concat(rules.Rules.Select(rule => RuleText.Of(rule) + "\n"))), "text/plain; charset=utf-8", "wrapped-rules.txt");
    }
}
