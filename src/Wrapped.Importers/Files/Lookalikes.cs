using Wrapped.Imports;

namespace Wrapped.Importers.Files;

/// <summary>Recognises what listeners take for a history that can be read, so that they are told what it is: playlists, and libraries whose counts say too little.</summary>
internal static class Lookalikes
{
    private static readonly (ExportRefusal Refusal, string[] Columns)[] Tables =
    [
        // Apple Music's Recently Played
        (ExportRefusal.CountsOnly, ["track description", "last modified"]),
        (ExportRefusal.CountsOnly, ["track description", "total plays"]),

        // TuneMyMusic, Exportify, Apple Music's Favorites
        (ExportRefusal.Playlist, ["track name", "artist name", "playlist name"]),
        (ExportRefusal.Playlist, ["track uri", "track name", "added at"]),
        (ExportRefusal.Playlist, ["favorite type", "item description"]),
    ];

    private static readonly (ExportRefusal Refusal, string[] Keys)[] Objects =
    [
        // Spotify's playlists and its library
        (ExportRefusal.Playlist, ["playlists"]),
        (ExportRefusal.Playlist, ["tracks", "albums", "shows"]),
    ];

    /// <summary>Why a file that begins like this is not taken; null for one that is nothing of the kind.</summary>
    public static ExportRefusal? Recognise(FileHead head)
    {
        var text = head.Text;
        if (text.IsEmpty)
            return null;
        return text[0] switch
        {
            (byte)'{' or (byte)'[' => First(Objects, head.Json.HasRowWith),
            (byte)'<' => Markup(text),
            _ => First(Tables, columns => head.Csv.With(columns) is not null),
        };
    }

    private static ExportRefusal? First((ExportRefusal Refusal, string[] Names)[] known, Predicate<string[]> fits)
    {
        var found = Array.FindIndex(known, one => fits(one.Names));
        return found < 0 ? null : known[found].Refusal;
    }

    // foobar2000, which counts files
    private static ExportRefusal? Markup(ReadOnlySpan<byte> text) => text.IndexOf("<PlaybackStatistics"u8) >= 0 ? ExportRefusal.CountsWithoutNames : null;
}
