using NodaTime;
using Wrapped.Imports;

namespace Wrapped.Importers.SpotifyAccount;

/// <summary>Numbers equal rows of one file. To the minute, two short listens to one song can look alike; files of this kind never repeat a row by mistake.</summary>
internal sealed class Repeats
{
    // A file holds 10,000 rows; one merged without end must not fill the memory.
    private const int Most = 200_000;

    private readonly Dictionary<(Instant, string, string, long), int> _counts = [];

    public ListenedRow Number(ListenedRow row)
    {
        if (_counts.Count == Most)
            _counts.Clear();
        var key = (row.StatedAt, row.Artist, row.Title, row.MsPlayed);
        var repeat = _counts.GetValueOrDefault(key);
        _counts[key] = repeat + 1;
        return repeat == 0 ? row : row with { Repeat = repeat };
    }
}
