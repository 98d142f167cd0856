namespace Wrapped.Web.Security;

/// <summary>What every answer must carry.</summary>
public static class Headers
{
    private static readonly Dictionary<string, string> Expected = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Content-Security-Policy"] = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "no-referrer",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
    };

    public static void ShouldBeSafe(HttpResponseMessage answer, string address)
    {
        ArgumentNullException.ThrowIfNull(answer);
        foreach (var (name, value) in Expected)
            answer.Headers.GetValues(name).Should().Equal([value], "of {0} on {1}", name, address);
        answer.Headers.Contains("Server").Should().BeFalse();
    }
}
