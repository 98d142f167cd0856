using System.Runtime.CompilerServices;
using Microsoft.Extensions.Localization;
using NodaTime;
using Wrapped.Library;
using Wrapped.Web.Listeners;

namespace Wrapped.Web.Imports;

/// <summary>GET /imports/{id}/progress: server-sent events while an import waits or runs, and a last one that says it is over.</summary>
public static class ProgressEndpoint
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);

    public static async Task<IResult> GetAsync(
        long id, HttpContext context, PlayLibrary library, PendingImports pending, IClock clock, IStringLocalizer<Words> words, IHostApplicationLifetime lifetime)
    {
        var listener = context.Owner();
        if (await library.FindImportAsync(listener.Id, id, context.RequestAborted) is null)
            return Results.NotFound();

        // Whoever watches must not hold up a site that stops.
        var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        context.Response.RegisterForDispose(ended);
        return Results.ServerSentEvents(WatchAsync(listener.Id, id, pending, clock, words, ended.Token), eventType: "progress");
    }

    private static async IAsyncEnumerable<ImportProgress> WatchAsync(
        long listener, long import, PendingImports pending, IClock clock, IStringLocalizer<Words> words, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Pace);
        while (pending.Find(listener, import) is { } job)
        {
            yield return ImportProgress.Of(job, clock.GetCurrentInstant(), words);
            try
            {
                await timer.WaitForNextTickAsync(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                yield break;
            }
        }
        yield return ImportProgress.Ended;
    }
}
