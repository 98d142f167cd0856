namespace Wrapped.Importers.Soundcloud;

/// <summary>The address of a track: <c>https://soundcloud.com/uploader/track</c>. What may follow opens tracks that are private, and is never taken.</summary>
internal static class TrackAddress
{
    private const string Host = "soundcloud.com/";

    /// <summary>Who uploaded it and what it is called there; null where the address is another.</summary>
    public static (string? Uploader, string? Track) Parts(string? address)
    {
        var at = address?.IndexOf(Host, StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0)
            return (null, null);
        var parts = address![(at + Host.Length)..].Split('?', '#')[0].Split('/');
        return parts is [{ Length: > 0 } uploader, { Length: > 0 } track, ..] ? (uploader, track) : (null, null);
    }
}
