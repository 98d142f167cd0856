namespace Wrapped.Importers.Jellyfin;

/// <summary>Hand-made backups of Playback Reporting.</summary>
internal static class Backups
{
    public static string Line(
        string noted = "2024-05-02 18:00:20Z", string user = "u1", string kind = "Audio", string name = "Artist A, Artist B - Song A (live) (Album A (Deluxe))", string played = "240", string more = "") =>
        $"{noted}\t{user}\titem\t{kind}\t{name}\tDirectPlay\tFinamp\tSecret phone\t{played}{more}\n";

    public static string Backup => Line() + Line("2024-05-02 19:00:20.1234567", kind: "Movie", name: "Film", user: "u2") + Line("2024-05-02 20:00:20.1234567", name: "Not Known - Song B (Not Known)", played: "12");
}
