namespace Wrapped.Importers.Deezer;

/// <summary>Where the columns of Deezer's listening history stand. The address that was listened from is never taken.</summary>
internal sealed record DeezerColumns(int Title, int Artist, int Isrc, int Album, int Played, int Platform, int Ended)
{
    /// <summary>Null where the head is of another sheet.</summary>
    public static DeezerColumns? Of(IReadOnlyList<string?> head)
    {
        var names = head.Select(name => name?.Trim().ToLowerInvariant()).ToList();
        var columns = new DeezerColumns(
            names.IndexOf("song title"), names.IndexOf("artist"), names.IndexOf("isrc"), names.IndexOf("album title"), names.IndexOf("listening time"), names.IndexOf("platform name"), names.IndexOf("date"));
        return columns is { Title: >= 0, Artist: >= 0, Played: >= 0, Ended: >= 0 } ? columns : null;
    }
}
