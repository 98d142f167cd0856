using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Wrapped.Library.Schema;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library.Kept;

/// <summary>A hash of all that decides the numbers of a listener's recaps, but for the code.</summary>
internal static class InputHash
{
    /// <summary>SHA-256, in hex, over the files whose rows are in the library, where the listener was, and the edition of the tz database.</summary>
    public static string Of(LibraryContext library, long listener, ZoneHistory zones)
    {
        // With its number, since a file that was undone and imported again may have been read by newer code.
        var files = library.Imports.Where(import => import.ListenerId == listener && import.State == ImportState.Done)
            .Select(import => new { import.Sha256, import.Id }).ToList()
            .Select(import => string.Create(CultureInfo.InvariantCulture, $"file {import.Sha256} {import.Id}")).Order(StringComparer.Ordinal);
        var stays = zones.Stays.Select(stay => $"stay {LocalDatePattern.Iso.Format(stay.From)} {LocalDatePattern.Iso.Format(stay.To)} {stay.Zone.Id}");
        string[] lines = [.. files, $"home {zones.Home.Id}", .. stays, $"tz {DateTimeZoneProviders.Tzdb.VersionId}"];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }
}
