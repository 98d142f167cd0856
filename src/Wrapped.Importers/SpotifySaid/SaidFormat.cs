using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Wrapped.Imports;
using Wrapped.Importers.Files;

namespace Wrapped.Importers.SpotifySaid;

/// <summary>
/// <c>Wrapped2024.json</c> and its like in Spotify's account data: one object of what Spotify told the listener of a year. Its sections come and go
/// from year to year, so each number is taken where it stands and the rest is left alone (docs/exports/spotify.md).
/// </summary>
internal sealed partial class SaidFormat : ExportFormat
{
    private const int MostBytes = 4 << 20;

    public override bool Recognises(FileHead head) =>
        head.Json.HasRowWith("yearlyMetrics") || head.Json.HasRowWith("topArtists", "topTracks", "listeningAge") || head.Json.HasRowWith("topArtists", "topTracks", "topPodcasts");

    public override IEnumerable<SourceRow> Read(HistoryFile file)
    {
        using var whole = new MemoryStream();
        CopyTo(file.Content, whole);
        return SaidIn(whole.GetBuffer().AsMemory(0, (int)whole.Length), file.Name) is { } said ? [new SaidRow(new(file.Name, 1), said)] : [];
    }

    // More than any such file holds is not read; what it then says is broken, and it says nothing.
    private static void CopyTo(Stream content, MemoryStream whole)
    {
        var buffer = new byte[16 << 10];
        for (int read; whole.Length < MostBytes && (read = content.Read(buffer)) > 0;)
            whole.Write(buffer, 0, read);
        while (content.Read(buffer) > 0)
        {
            // To the end, so that whoever unpacks can check it.
        }
    }

    // The year stands in the file's name alone, unless a day is named.
    private static SaidYear? SaidIn(ReadOnlyMemory<byte> text, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new() { AllowTrailingCommas = true });
            var day = Text(json, "yearlyMetrics", "mostListenedDay") is { } stated && LocalDatePattern.Iso.Parse(stated) is { Success: true } parsed ? parsed.Value : (LocalDate?)null;
            if ((YearIn(name) ?? day?.Year) is not { } year)
                return null;
            return new(year)
            {
                Ms = Number(json, "yearlyMetrics", "totalMsListened"),
                BiggestDay = day,
                BiggestDayMinutes = Number(json, "yearlyMetrics", "mostListenedDayMinutes"),
                Artists = Number(json, "topArtists", "numUniqueArtists"),
                Tracks = Number(json, "topTracks", "distinctTracksPlayed") ?? Number(json, "topTracks", "numUniqueTracks"),
                NewArtists = Number(json, "party", "numArtistsDiscovered"),
                TopArtistMs = Number(json, "topArtists", "topArtistMilliseconds") ?? Number(json, "topArtists", "topArtistMsPlayed"),
                TopTrackPlays = Number(json, "topTracks", "topTrackPlayCount") ?? FirstCount(json),
                StreakDays = Number(json, "party", "streakNumListeningDays"),
                DaysWithMusic = Number(json, "party", "totalNumListeningDays"),
                PodcastMs = Number(json, "topPodcasts", "totalPodcastMilliseconds"),
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static int? YearIn(string name) =>
        YearOfName().Match(name.Split('/')[^1]) is { Success: true } found ? int.Parse(found.Groups["year"].Value, CultureInfo.InvariantCulture) : null;

    private static JsonElement? Find(JsonDocument json, string section, string field) =>
        json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(section, out var found)
        && found.ValueKind == JsonValueKind.Object && found.TryGetProperty(field, out var value) ? value : null;

    // Whole numbers from 0 that no year can exceed by far: whatever else stands there says nothing.
    private static long? Number(JsonDocument json, string section, string field) => Number(Find(json, section, field));

    private static long? Number(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Number } number && number.TryGetDouble(out var size) && size is >= 0 and < 1e14 ? (long)size : null;

    private static string? Text(JsonDocument json, string section, string field) =>
        Find(json, section, field) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static long? FirstCount(JsonDocument json) =>
        Find(json, "topTracks", "topTracks") is { ValueKind: JsonValueKind.Array } tracks && tracks.GetArrayLength() > 0
        && tracks[0].ValueKind == JsonValueKind.Object && tracks[0].TryGetProperty("count", out var count) ? Number(count) : null;

    [GeneratedRegex(@"(?<year>20\d\d)(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearOfName();
}
