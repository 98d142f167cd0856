using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Security;

[Collection(OneSite.Name)]
public sealed class EndpointTests(SiteAndBrowser shared)
{
    private static readonly string[] Pictures = [".png", ".jpg", ".svg"];

    private readonly Site _site = shared.Site;

    [Fact]
    public void Every_endpoint_is_in_the_table_of_who_may_use_it_and_the_table_names_no_other()
    {
        var endpoints = _site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => $"{method} {endpoint.RoutePattern.RawText}"));
        endpoints.Should().BeEquivalentTo(WhoMayUse.Table.Select(row => row.Endpoint).Append("POST /upload"));
    }

    [Fact]
    public void Every_page_that_takes_a_form_is_in_the_table_of_forms_and_the_table_names_no_other()
    {
        var handlers = typeof(Program).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)))
            .SelectMany(page => page.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(IsHandlerOfAForm).Select(method => $"{page.Name}.{method.Name}"));
        handlers.Append("POST /upload").Should().BeEquivalentTo(WhoMayUse.Posts.Select(row => row.Endpoint));
    }

    [Fact]
    public void Of_the_static_files_all_are_public()
    {
        var files = _site.Services.GetRequiredService<EndpointDataSource>().Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null).ToList();
        files.Should().NotBeEmpty().And.OnlyContain(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() != null);
    }

    [Fact]
    public async Task Every_page_answers_each_kind_of_visitor_as_the_table_says_and_every_answer_carries_the_headers()
    {
        using var owner = new Visitor(_site);
        using var another = new Visitor(_site);
        using var anonymous = new Visitor(_site);
        var import = await owner.ImportAsync("mine.zip", Exports.Year(2031));
        await another.ImportAsync("other.zip", Exports.Year(2029));

        // Imports are numbered for each listener, so another's page may have the same address: it must then be theirs.
        var elsewhere = import.Replace("/imports/", "/imports/9", StringComparison.Ordinal);
        foreach (var row in WhoMayUse.Table)
        {
            foreach (var (who, visitor, expected) in new[] { ("anonymous", anonymous, row.Anonymous), ("another", another, row.Another), ("owner", owner, row.Owner) })
            {
                using var answer = await visitor.AskAsync(row.Method, row.AddressOf(who == "another" ? elsewhere : import));
                ((int)answer.StatusCode).Should().Be(expected, "{0} asked for {1} {2}", who, row.Method, row.Address);
                Headers.ShouldBeSafe(answer, row.Address);
                if (!Pictures.Any(ending => row.Address.EndsWith(ending, StringComparison.Ordinal)))
                    answer.Headers.CacheControl!.ToString().Should().Be("no-store, private", row.Address);
            }
        }
    }

    [Fact]
    public async Task Every_form_answers_each_kind_of_visitor_as_the_table_says()
    {
        using var owner = new Visitor(_site);
        using var another = new Visitor(_site);
        using var anonymous = new Visitor(_site);
        var import = await owner.ImportAsync("mine.zip", Exports.Year(2031));
        await another.ImportAsync("other.zip", Exports.Year(2029));
        var elsewhere = import.Replace("/imports/", "/imports/9", StringComparison.Ordinal);
        foreach (var row in WhoMayUse.Posts)
        {
            foreach (var (who, visitor, expected) in new[] { ("anonymous", anonymous, row.Anonymous), ("another", another, row.Another), ("owner", owner, row.Owner) })
            {
                using var answer = await visitor.PostAsync(row.AddressOf(who == "another" ? elsewhere : import));
                ((int)answer.StatusCode).Should().Be(expected, "{0} sent a form to {1}", who, row.Address);
                Headers.ShouldBeSafe(answer, row.Address);
            }
        }
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_and_changes_nothing()
    {
        using var owner = new Visitor(_site);
        var import = await owner.ImportAsync("mine.zip", Exports.Year(2031));

        // The page that stands in for a failed request takes no token and does nothing.
        foreach (var row in WhoMayUse.Posts.Where(row => !row.Endpoint.StartsWith("Status", StringComparison.Ordinal)))
        {
            using var answer = await owner.PostAsync(row.AddressOf(import), withToken: false);
            ((int)answer.StatusCode).Should().Be(400, row.Address);
        }
        (await owner.ReadAsync(import)).Should().Contain("60 plays are in your library");
    }

    [Fact]
    public async Task The_imports_of_one_listener_are_not_on_the_page_of_another_at_the_same_address()
    {
        using var owner = new Visitor(_site);
        using var another = new Visitor(_site);
        var import = await owner.ImportAsync("only-mine.zip", Exports.Year(2031));
        await another.ImportAsync("other.zip", Exports.Year(2029));
        using var answer = await another.GetAsync(import);
        (await answer.Content.ReadAsStringAsync()).Should().NotContain("only-mine");
    }

    private static bool IsHandlerOfAForm(MethodInfo method) =>
        method.Name.StartsWith("OnPost", StringComparison.Ordinal) || method.Name.StartsWith("OnPut", StringComparison.Ordinal) || method.Name.StartsWith("OnDelete", StringComparison.Ordinal);
}
