using System.CommandLine;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Wrapped.Cli;

/// <summary>The whole command, and the one place where what went wrong becomes a sentence and an exit code.</summary>
public static class CommandLine
{
    /// <summary>Runs <paramref name="args"/>; 0 done, 1 nothing usable in the input, 2 wrong usage, 3 the world broke.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, IClock? clock = null, Stream? input = null, CancellationToken cancellationToken = default)
    {
        var now = clock ?? SystemClock.Instance;
        var root = new RootCommand("Your year in music, from your own files.") { CardsVerb.Create(now), RecapVerb.Create(now), ImportVerb.Create(now), ColumnsVerb.Create(), GenresVerb.Create(now, () => input ?? Console.OpenStandardInput()), RulesVerb.Create(now), TwiceVerb.Create(now) };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var mistake in parsed.Errors)
                await error.WriteLineAsync(mistake.Message);
            await error.WriteLineAsync("See: wrapped --help");
            return ExitCode.WrongUsage;
        }
        try
        {
            return await parsed.InvokeAsync(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancellationToken);
        }
        catch (UnusableInputException unusable)
        {
            await error.WriteLineAsync(unusable.Message);
            return ExitCode.NothingUsable;
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or SqliteException)
        {
            await error.WriteLineAsync($"It could not be done: {broken.Message}");
            return ExitCode.WorldBroke;
        }
    }
}
