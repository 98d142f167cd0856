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
        try
        {
            return await TakeAsync(context, antiforgery, limits.Value.MaxBytes + FormBytes, uploads);
        }
        catch (BadHttpRequestException refused)
        {
            return Results.StatusCode(refused.StatusCode);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return Results.StatusCode(uploads.HasRoomFor(0) ? StatusCodes.Status400BadRequest : StatusCodes.Status507InsufficientStorage);
        }
    }

    private static async Task<IResult> TakeAsync(HttpContext context, IAntiforgery antiforgery, long maxBytes, Uploads uploads)
    {
        var request = context.Request;
        var isTooLarge = request.ContentLength > maxBytes;

        // A body that says that it is too large is turned away in words, for which the server must not cut the line.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = isTooLarge ? null : maxBytes;
        if (UploadForm.Of(context) is not { } form || !await form.HasTokenAsync(antiforgery))
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        if (isTooLarge)
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
