using System.Net;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Imports;

/// <summary>A history of two plays with so much white space between them, made while it is sent.</summary>
internal sealed class PaddedExport(long padding) : HttpContent
{
    private readonly byte[] _export = Exports.Json(Exports.Play(2031, 0, "One", "A"), Exports.Play(2031, 1, "Two", "B"));

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var blanks = new byte[1 << 16];
        Array.Fill(blanks, (byte)' ');
        var middle = _export.AsSpan().IndexOf("},{"u8) + 1;
        await stream.WriteAsync(_export.AsMemory(0, middle));
        for (var left = padding; left > 0; left -= blanks.Length)
            await stream.WriteAsync(blanks);
        await stream.WriteAsync(_export.AsMemory(middle));
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
