using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Wrapped.Library;

namespace Wrapped.Web.Imports;

/// <summary>POST /upload: takes export files from the page's script or from the plain form, each to its own import.</summary>
public static class UploadEndpoint
{
    // What the form itself may weigh beside its files.
    private const long FormBytes = 1 << 20;

    public static async Task<IResult> PostAsync(HttpContext context, IAntiforgery antiforgery, IOptions<UploadLimits> limits, Uploads uploads)
    {
        var request = context.Request;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limits.Value.MaxBytes + FormBytes;
        if (UploadForm.Of(context) is not { } form || !await form.HasTokenAsync(antiforgery))
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        if (request.ContentLength > limits.Value.MaxBytes + FormBytes)
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        if (!uploads.HasRoomFor(request.ContentLength ?? 0))
            return Results.StatusCode(StatusCodes.Status507InsufficientStorage);

        var reserved = new List<ImportReport>();
        while (await form.NextFileAsync() is { } file)
            reserved.Add(await uploads.TakeAsync(context, file, form.Zone));
        return Answer(context, antiforgery, reserved);
    }

    private static IResult Answer(HttpContext context, IAntiforgery antiforgery, List<ImportReport> reserved)
    {
        var next = reserved switch
        {
            [] => "/?chosen=none#drop",
            [var only] => string.Create(CultureInfo.InvariantCulture, $"/imports/{only.Id}"),
            _ => "/imports",
        };
        if (!context.Request.Headers.ContainsKey("X-Requested-By"))
            return Results.LocalRedirect(next, permanent: false, preserveMethod: false);

        // The first upload made a listener, for whom the token that the page holds is not good.
        return Results.Json(new { next, token = antiforgery.GetAndStoreTokens(context).RequestToken });
    }
}
