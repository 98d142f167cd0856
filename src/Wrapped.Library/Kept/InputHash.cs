using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Wrapped.Library.Duplicates;
using Wrapped.Library.Genres;
using Wrapped.Library.Schema;
using Wrapped.Library.Storage;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library.Kept;

/// <summary>A hash of all that decides the numbers of a listener's recaps, but for the code.</summary>
internal static class InputHash
{
    /// <summary>SHA-256, in hex, over the files whose rows are in the library, where the listener was, their rules and genres, what they say is told twice, and the editions of the host's table and the tz database.</summary>
    public static string Of(LibraryContext library, long listener, ZoneHistory zones)
    {
        // With its number, since a file that was undone and imported again may have been read by newer code.
        var files = library.Imports.Where(import => import.ListenerId == listener && import.State == ImportState.Done)
            .Select(import => new { import.Sha256, import.Id }).ToList()
            .Select(import => string.Create(CultureInfo.InvariantCulture, $"file {import.Sha256} {import.Id}")).Order(StringComparer.Ordinal);
        var stays = zones.Stays.Select(stay => $"stay {LocalDatePattern.Iso.Format(stay.From)} {LocalDatePattern.Iso.Format(stay.To)} {stay.Zone.Id}");

        // Names may hold line ends, so their lengths say where they end.
        var rules = KeptRules.Lines(library, listener).Select(line => $"rule {Long(line)}");
        var genres = OwnGenreTable.Rows(library, listener).Select(own => $"genres {Long(own.Key)} {Long(own.Genres)}");
        var twice = Tellings.CountsTwice(library, listener) ? "twice" : "once";
        var apart = Tellings.Apart(library, listener).Select(row => string.Create(CultureInfo.InvariantCulture, $"apart {(int)row.Source} {row.StatedAt} {row.TrackId} {row.Repeat}")).Order(StringComparer.Ordinal);
        var host = string.Create(CultureInfo.InvariantCulture, $"host {HostTable.Edition(library)}");
        string[] lines = [.. files, $"home {zones.Home.Id}", .. stays, .. rules, .. genres, twice, .. apart, host, $"tz {DateTimeZoneProviders.Tzdb.VersionId}"];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }

    private static string Long(string text) => string.Create(CultureInfo.InvariantCulture, $"{text.Length} {text}");
}
