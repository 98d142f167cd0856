using System.Globalization;

namespace Wrapped.Importers.Tidal;

/// <summary>Hand-made streams of Tidal.</summary>
internal static class TidalFiles
{
    public const string Head = "entry_date,track_title,artist_name,album_name,stream_duration_ms,product_type,client_name_from_session,country_name,region_name,city_name\n";

    public const string Table = Head
        + "2024-05-02T04:21:11.123Z,Song A,Artist A,Album A,200500,TRACK,TIDAL iOS,France,Secret region,Secret city\n"
        + "2024-05-02 05:00:00,\"Song \"\"B\"\", live\",Artist B,,12000,VIDEO,TIDAL Web,France,,\n"
        + "2024-05-02T06:00:00+00:00,Song C,,,0,,,,,\n";

    /// <summary>Twelve streams in a row, each with another length; all state their starts, or all their ends.</summary>
    public static string Row(bool isEnd)
    {
        var rows = new List<string>();
        var at = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);
        for (var number = 0; number < 12; number++)
        {
            var ms = 150_000 + (number * 20_000);
            rows.Add(string.Create(CultureInfo.InvariantCulture, $"{at.AddMilliseconds(isEnd ? ms : 0):yyyy-MM-ddTHH:mm:ss.fffZ},Song {number},A,B,{ms},TRACK,TIDAL iOS,,,\n"));
            at = at.AddMilliseconds(ms);
        }

        // The newest first, as nothing is promised.
        rows.Reverse();
        return Head + string.Concat(rows);
    }
}
