using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Wrapped.Web.Sites;

/// <summary>A browser tab that keeps every complaint: console errors, script errors, breaches of the Content-Security-Policy, dialogs.</summary>
public sealed class Tab : IAsyncDisposable
{
    private const string ReportBreaches = "addEventListener('securitypolicyviolation', event => console.error(`breach of ${event.violatedDirective} by ${event.blockedURI}`))";

    private Tab(IPage page) => Page = page;

    public IPage Page { get; }

    public IList<string> Complaints { get; } = [];

    public static async Task<Tab> OpenAsync(IBrowserContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        await context.AddInitScriptAsync(ReportBreaches);
        var tab = new Tab(await context.NewPageAsync());
        tab.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                tab.Complaints.Add(message.Text);
        };
        tab.Page.PageError += (_, error) => tab.Complaints.Add(error);
        tab.Page.Dialog += (_, dialog) =>
        {
            tab.Complaints.Add(dialog.Message);
            _ = dialog.DismissAsync();
        };
        return tab;
    }

    public async Task ShouldBeAccessibleAsync() =>
        (await Page.RunAxe()).Violations.Select(violation => $"{Page.Url} {violation.Id}: {violation.Nodes[0].Html}").Should().BeEmpty();

    /// <summary>How many pixels the page is wider than the window.</summary>
    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public ValueTask DisposeAsync() => new(Page.Context.CloseAsync());
}
