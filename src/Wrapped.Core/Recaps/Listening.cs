using Wrapped.Genres;
using Wrapped.Imports;
using Wrapped.Plays;
using Wrapped.Recaps.Ranges;
using Wrapped.Recaps.Said;

namespace Wrapped.Recaps;

/// <summary>What a recap is made from: everything that one listener heard until the end of the range that it tells of.</summary>
/// <param name="Range">The days to tell of.</param>
/// <param name="Zones">Where the listener was; it decides day, hour and year.</param>
/// <param name="Plays">Every listening of any kind and length, duplicates left out, from the first that is known to the end of the range (a few later ones do no harm), in order of start, then title, artist, album and duration (ordinal).</param>
public sealed record Listening(DateRange Range, ZoneHistory Zones, IReadOnlyList<Play> Plays)
{
    /// <summary>Who plays what.</summary>
    public GenreGuide Genres { get; init; } = GenreGuide.BuiltIn;

    /// <summary>What services told of years, one a year; empty where no export carries it.</summary>
    public IReadOnlyList<SaidYear> Said { get; init; } = [];

    /// <summary>What stands behind the years of which services told; empty where nobody says.</summary>
    public IReadOnlyList<RowsOfYear> Rows { get; init; } = [];
}
