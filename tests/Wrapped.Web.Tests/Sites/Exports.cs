using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Wrapped.Web.Sites;

/// <summary>Exports of invented listeners.</summary>
public static class Exports
{
    public static byte[] Json(params object?[] rows) => JsonSerializer.SerializeToUtf8Bytes(rows);

    public static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return bytes.ToArray();
    }

    /// <summary>A ZIP with so many plays, each of another track by one of nine artists, spread over the year.</summary>
    public static byte[] Year(int year, int plays = 60, string artist = "The Invented") =>
        Zip(($"Spotify Extended Streaming History/Streaming_History_Audio_{year}.json",
            Json([.. Enumerable.Range(0, plays).Select(i => Play(year, i, $"Song {i}", $"{artist} {i % 9}"))])));

    /// <summary>A table of Last.fm's that tells of the first two plays of <see cref="Year"/>, and of one more an hour before.</summary>
    public static byte[] Scrobbles(int year)
    {
        var first = new DateTimeOffset(year, 1, 2, 11, 57, 6, TimeSpan.Zero);
        (DateTimeOffset At, int Song)[] rows = [(first, 0), (first.AddHours(5).AddSeconds(54), 1), (first.AddHours(-1), 0)];
        return Encoding.UTF8.GetBytes("uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid\n" + string.Concat(rows.Select(row => string.Create(
            CultureInfo.InvariantCulture, $"\"{row.At.ToUnixTimeSeconds()}\",\"{row.At:dd MMM yyyy, HH:mm}\",\"The Invented {row.Song}\",\"\",\"\",\"\",\"Song {row.Song}\",\"\"\n"))));
    }

    public static object Play(int year, int place, string title, string artist) => new
    {
        ts = new DateTime(year, 1, 2, 12, 0, 0, DateTimeKind.Utc).AddHours(5 * place).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        platform = "android",
        ms_played = 180_000 + (place * 100),
        conn_country = "FR",
        ip_addr = "203.0.113.7",
        master_metadata_track_name = title,
        master_metadata_album_artist_name = artist,
        master_metadata_album_album_name = "Album",
        spotify_track_uri = string.Create(CultureInfo.InvariantCulture, $"spotify:track:{place:D22}"),
        episode_name = (string?)null,
        episode_show_name = (string?)null,
        spotify_episode_uri = (string?)null,
        reason_start = "clickrow",
        reason_end = "trackdone",
        shuffle = false,
        skipped = false,
        offline = false,
        offline_timestamp = (long?)null,
        incognito_mode = false,
    };
}
