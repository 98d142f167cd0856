namespace Wrapped.Web.Imports;

/// <summary>Looks every hour for tables that nobody came back to.</summary>
public sealed partial class TableSweep(KeptTables tables, ILogger<TableSweep> log) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace);
        do
        {
            try
            {
                tables.Sweep();
            }
            catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
            {
                Stuck(log, broken.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A table could not be thrown away ({Exception}); it is tried again within the hour")]
    private static partial void Stuck(ILogger log, string exception);
}
