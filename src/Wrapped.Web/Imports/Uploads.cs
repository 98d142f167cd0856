using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Wrapped.Library;
using Wrapped.Web.Listeners;

namespace Wrapped.Web.Imports;

/// <summary>What becomes of a file that arrives: it is kept, an import is reserved for it, and it waits its turn.</summary>
public sealed class Uploads(PlayLibrary library, UploadFolder folder, PendingImports pending, IOptions<UploadLimits> limits)
{
    public bool HasRoomFor(long bytes) => folder.FreeBytes - bytes > limits.Value.SpareBytes;

    public async Task<ImportReport> TakeAsync(HttpContext context, FileMultipartSection file, string? zone)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(file);
        var received = await folder.ReceiveAsync(file.FileStream ?? Stream.Null, context.RequestAborted);

        // Only now: whoever gives up on the way leaves nothing behind, not even a listener.
        var listener = context.Listener() ?? await WelcomeAsync(context, zone);
        var report = await library.ReserveAsync(listener.Id, UploadName.Of(file.FileName), received.Bytes, CancellationToken.None);
        folder.Keep(received, listener.Id, report.Id);
        pending.Add(report);
        return report;
    }

    private async Task<Listener> WelcomeAsync(HttpContext context, string? zone)
    {
        var listener = await library.AddListenerAsync(name: null, Zones.NameOrUnknown(zone), context.RequestAborted);
        await Guests.SignInAsync(context, listener);
        return listener;
    }
}
