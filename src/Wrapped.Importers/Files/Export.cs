using NodaTime;
using Wrapped.Importers.Apple;
using Wrapped.Importers.Json;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Importers.Files;

/// <summary>What the files of one upload share while they are read.</summary>
/// <param name="Limits">What it may ask for.</param>
/// <param name="Zones">Where the listener was, for files whose times say nothing of a zone.</param>
internal sealed record Export(ExportLimits Limits, ZoneHistory Zones)
{
    /// <summary>The strings that they repeat.</summary>
    public Utf8Pool Texts { get; } = new();

    /// <summary>Who sings what, as far as they say.</summary>
    public KnownArtists Artists { get; } = new();

    /// <summary>The listener's days that have been told play by play.</summary>
    public HashSet<LocalDate> DaysTold { get; } = [];
}
