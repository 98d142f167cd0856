using System.CommandLine;
using NodaTime;
using Wrapped.Library;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Cli;

/// <summary>The library that the options name, or one in memory into which the files are taken, and whose plays are asked for.</summary>
internal sealed class OpenedLibrary(PlayLibrary library, Listener listener, IReadOnlyList<ImportReport> imports, bool isKept) : IAsyncDisposable
{
    public PlayLibrary Library => library;

    public Listener Listener => listener;

    public IReadOnlyList<ImportReport> Imports => imports;

    public static async Task<OpenedLibrary> OfAsync(ParseResult parsed, IClock clock, CancellationToken cancellationToken)
    {
        var stored = parsed.GetValue(Choices.Library);
        var library = stored is null
            ? await PlayLibrary.InMemoryAsync(clock, cancellationToken)
            : await PlayLibrary.OpenAsync(stored.FullName, clock, cancellationToken);
        try
        {
            var name = parsed.GetValue(Choices.Listener)!;
            var listener = stored is null
                ? await library.AddListenerAsync(name, parsed.GetValue(Whereabouts.Home) ?? "UTC", cancellationToken)
                : await library.FindListenerAsync(name, cancellationToken) ?? throw new UnusableInputException($"The library knows no listener '{name}'.");
            var imports = stored is null
                ? await Imported.IntoAsync(library, listener.Id, parsed, cancellationToken)
                : await library.ImportsAsync(listener.Id, cancellationToken);
            return new(library, listener, imports, stored is not null);
        }
        catch
        {
            await library.DisposeAsync();
            throw;
        }
    }

    /// <summary>Where the listener was, as the options or else the library say.</summary>
    public Task<ZoneHistory> WhereaboutsAsync(ParseResult parsed) => Whereabouts.OfAsync(parsed, isKept ? listener.Zones : null);

    public ValueTask DisposeAsync() => library.DisposeAsync();
}
