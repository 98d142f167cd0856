using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Wrapped.Web.Imports;

namespace Wrapped.Web.Pages;

/// <summary>What a request that failed shows. It runs in the failed request's place, whatever its method, and repeats nothing of it.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class StatusModel(IOptions<UploadLimits> limits) : PageModel
{
    private static readonly int[] Spoken = [400, 404, 413, 507];

    public int Known { get; private set; }

    public long MaxBytes => limits.Value.MaxBytes;

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        Known = Spoken.Contains(code) ? code : 500;

        // Asked for by its own address, it answers as what it speaks of.
        if (Response.StatusCode == StatusCodes.Status200OK)
            Response.StatusCode = Known;
    }
}
