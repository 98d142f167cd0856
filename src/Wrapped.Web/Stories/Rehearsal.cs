using Wrapped.Cards;

namespace Wrapped.Web.Stories;

/// <summary>Draws the example's cards once in the background when the process starts: whoever asks for the first real one does not wait for the compiler and the fonts.</summary>
internal sealed partial class Rehearsal(StoryTeller teller, ILogger<Rehearsal> log) : BackgroundService
{
    // Several sites of one process, as in tests, share what was compiled.
    private static int _begun;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Interlocked.Exchange(ref _begun, 1) == 1 ? Task.CompletedTask : Task.Run(() => Draw(stoppingToken), stoppingToken);

    private void Draw(CancellationToken stoppingToken)
    {
        try
        {
            foreach (var card in teller.Example().TakeWhile(_ => !stoppingToken.IsCancellationRequested))
                CardPicture.Png(card, Frame.Story);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            // A rehearsal that fails ends nothing.
            Failed(log, broken.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The example's cards could not be drawn beforehand: {Exception}")]
    private static partial void Failed(ILogger log, string exception);
}
