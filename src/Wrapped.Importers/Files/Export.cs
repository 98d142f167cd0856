using NodaTime;
using Wrapped.Importers.Apple;
using Wrapped.Importers.Json;
using Wrapped.Importers.OwnTables;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Importers.Files;

/// <summary>What the files of one upload share while they are read.</summary>
/// <param name="Limits">What it may ask for.</param>
/// <param name="Zones">Where the listener was, for files whose times say nothing of a zone.</param>
/// <param name="Map">What the columns of a table of their own are, where the listener says it.</param>
internal sealed record Export(ExportLimits Limits, ZoneHistory Zones, ColumnMap? Map = null)
{
    /// <summary>The strings that they repeat.</summary>
    public Utf8Pool Texts { get; } = new();

    /// <summary>Who sings what, as far as they say.</summary>
    public KnownArtists Artists { get; } = new();

    /// <summary>The listener's days that have been told play by play.</summary>
    public HashSet<LocalDate> DaysTold { get; } = [];

    /// <summary>The kind of history that begins like this; null where it is none. A table with all the columns that the listener named is theirs, whatever else it looks like.</summary>
    public ExportFormat? FormatOf(FileHead head)
    {
        var own = Map is null ? null : OwnTableFormat.Of(Map, head);
        return own is { IsNamed: true } ? own : ExportFormats.For(head) ?? own;
    }
}
