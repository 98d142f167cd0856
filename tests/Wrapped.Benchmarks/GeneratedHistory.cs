using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Wrapped.Benchmarks;

/// <summary>An extended streaming history of any size, shaped and spelt as Spotify writes it since 2024: about 830 bytes a row.</summary>
internal static class GeneratedHistory
{
    private const int Artists = 2_000;

    /// <summary>Writes <paramref name="rows"/> rows in order of time, evenly over ten years, and returns the file's length in bytes.</summary>
    public static long Write(string file, int rows)
    {
        using var text = new StreamWriter(file, append: false, new UTF8Encoding(false), 1 << 20);
        var (first, step) = (Instant.FromUtc(2015, 1, 1, 0, 0), Duration.FromDays(3650) / rows);
        var state = 88172645463325252UL;
        text.Write("[\n");
        for (var row = 0; row < rows; row++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            // Squaring makes some artists common and most of them rare, as they are.
            var share = (state >> 11) / (double)(1UL << 53);
            var artist = (int)(share * share * Artists);
            var track = (int)((state >> 20) % 12);
            var ms = (state % 5) == 0 ? (long)(state % 30_000) : 150_000 + (long)(state % 120_000);
            var end = first + (step * row);
            text.Write(Row(end, ms, artist, track, row % 7 == 0));
            text.Write(row == rows - 1 ? "\n]\n" : ",\n");
        }
        text.Flush();
        return text.BaseStream.Length;
    }

    private static string Row(Instant end, long ms, int artist, int track, bool skipped) => string.Create(CultureInfo.InvariantCulture, $$"""
          {
            "ts": "{{InstantPattern.General.Format(Instant.FromUnixTimeSeconds(end.ToUnixTimeSeconds()))}}",
            "platform": "android",
            "ms_played": {{ms}},
            "conn_country": "DE",
            "ip_addr": "192.0.2.1",
            "master_metadata_track_name": "Song {{track}} of the artist {{artist}}",
            "master_metadata_album_artist_name": "Künstler {{artist}}",
            "master_metadata_album_album_name": "Album {{track / 6}} of {{artist}}",
            "spotify_track_uri": "spotify:track:{{artist:0000000000000000}}{{track:000000}}",
            "episode_name": null,
            "episode_show_name": null,
            "spotify_episode_uri": null,
            "audiobook_title": null,
            "audiobook_uri": null,
            "audiobook_chapter_uri": null,
            "audiobook_chapter_title": null,
            "reason_start": "trackdone",
            "reason_end": "{{(skipped ? "fwdbtn" : "trackdone")}}",
            "shuffle": {{(track % 2 == 0 ? "true" : "false")}},
            "skipped": {{(skipped ? "true" : "false")}},
            "offline": false,
            "offline_timestamp": {{end.ToUnixTimeSeconds() - (ms / 1000)}},
            "incognito_mode": false
          }
        """);
}
