using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Wrapped.Web.Listeners;

namespace Wrapped.Web.Imports;

/// <summary>An upload form read part by part, in the order in which it arrives, so that nothing of a file is read for somebody without a token.</summary>
public sealed class UploadForm
{
    private const int LongestField = 4096;

    private readonly HttpContext _context;
    private readonly MultipartReader _reader;

    private UploadForm(HttpContext context, string boundary)
    {
        _context = context;
        _reader = new(boundary, context.Request.Body) { HeadersLengthLimit = 64 * 1024 };
    }

    /// <summary>The zone that the form names before its files; null when it names none.</summary>
    public string? Zone { get; private set; }

    /// <summary>The form of this request; null when it has none.</summary>
    public static UploadForm? Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type)
            && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= 200 } boundary
                ? new UploadForm(context, boundary.ToString())
                : null;
    }

    /// <summary>Whether the token in the header, or else in the first part, belongs to this browser.</summary>
    public async Task<bool> HasTokenAsync(IAntiforgery antiforgery)
    {
        ArgumentNullException.ThrowIfNull(antiforgery);
        var (header, field) = (GuestCookies.TokenHeader, GuestCookies.TokenField);
        if (!_context.Request.Headers.ContainsKey(header))
        {
            var first = (await _reader.ReadNextSectionAsync(_context.RequestAborted))?.AsFormDataSection();
            if (first?.Name != field)
                return false;

            // Where the header has a token, the framework does not read the form, which would buffer the files.
            _context.Request.Headers[header] = await ReadAsync(first);
        }
        return await antiforgery.IsRequestValidAsync(_context);
    }

    /// <summary>The next file that somebody chose; null when there are no more.</summary>
    public async Task<FileMultipartSection?> NextFileAsync()
    {
        while (await _reader.ReadNextSectionAsync(_context.RequestAborted) is { } section)
        {
            if (section.AsFileSection() is { } file && (file.FileName.Length > 0))
                return file;
            if (section.AsFormDataSection() is { Name: "zone" } zone)
                Zone = await ReadAsync(zone);
        }
        return null;
    }

    private async Task<string> ReadAsync(FormMultipartSection field)
    {
        var bytes = new byte[LongestField];
        var read = await field.Section.Body.ReadAtLeastAsync(bytes, LongestField, throwOnEndOfStream: false, _context.RequestAborted);
        return Encoding.UTF8.GetString(bytes, 0, read);
    }
}
