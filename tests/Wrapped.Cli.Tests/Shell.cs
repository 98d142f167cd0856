using NodaTime;

namespace Wrapped.Cli;

/// <summary>Runs the command in a folder of its own and keeps what it said.</summary>
internal sealed class Shell : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wrapped-").FullName;

    public string At(string file) => Path.Combine(_folder, file);

    public string Write(string file, string text)
    {
        File.WriteAllText(At(file), text);
        return At(file);
    }

    /// <summary>Two songs of a Monday in 2024, one of them played twice, one skip, and a row without a name; one song in 2023.</summary>
    public string History(string file = "history.json") => Write(file, $"""
        [
        {Row("2023-06-01T10:03:20Z", 200_000, "Older", "Artist B")},
        {Row("2024-01-01T10:03:20Z", 200_000, "Song A", "Artist A")},
        {Row("2024-01-01T10:10:00Z", 180_000, "Song A", "Artist A")},
        {Row("2024-01-01T10:11:00Z", 10_000, "Song C", "Artist B")},
        {Row("2024-01-01T10:20:00Z", 240_000, "Song B", "Artist B")},
        {Row("2024-01-01T10:20:00Z", 240_000, "Song B", "Artist B")},
        {Row("2024-01-01T10:30:00Z", 0, null, null)}
        ]
        """);

    public static string Row(string endedAt, long ms, string? title, string? artist) => $$"""
        {"ts":"{{endedAt}}","platform":"android","ms_played":{{ms}},"conn_country":"DE","ip_addr":"192.0.2.1","master_metadata_track_name":{{Quoted(title)}},"master_metadata_album_artist_name":{{Quoted(artist)}},"master_metadata_album_album_name":{{Quoted(title is null ? null : "Album")}},"spotify_track_uri":{{Quoted(title is null ? null : "spotify:track:" + title.Replace(' ', '0'))}},"episode_name":null,"episode_show_name":null,"spotify_episode_uri":null,"reason_start":"clickrow","reason_end":"trackdone","shuffle":false,"skipped":false,"offline":false,"offline_timestamp":null,"incognito_mode":false}
        """;

    /// <summary>On a day of 2025 on which 2024 is the last finished year.</summary>
    public static Task<(int Exit, string Output, string Error)> RunAsync(params string[] args) => RunAtAsync(Instant.FromUtc(2025, 11, 14, 12, 0), args);

    public static Task<(int Exit, string Output, string Error)> RunAtAsync(Instant now, params string[] args) => RunAtAsync(now, Stream.Null, args);

    /// <summary>With that on its standard input.</summary>
    public static Task<(int Exit, string Output, string Error)> PipeAsync(byte[] input, params string[] args) => RunAtAsync(Instant.FromUtc(2025, 11, 14, 12, 0), new MemoryStream(input), args);

    private static async Task<(int Exit, string Output, string Error)> RunAtAsync(Instant now, Stream input, string[] args)
    {
        await using StringWriter output = new(), error = new();
        var exit = await CommandLine.RunAsync(args, output, error, new StoppedClock(now), input);
        return (exit, output.ToString(), error.ToString());
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class StoppedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }

    private static string Quoted(string? text) => text is null ? "null" : $"\"{text}\"";
}
