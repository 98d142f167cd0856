using System.Text.Json;
using Wrapped.Imports;
using Wrapped.Library.Kept;
using Wrapped.Library.Schema;
using Wrapped.Library.Storage;

namespace Wrapped.Library.Years;

/// <summary>What services told a listener of years.</summary>
internal static class SaidYears
{
    /// <summary>One a year, ascending. Where two exports tell of the same year, the one that says more wins, whichever was imported first.</summary>
    public static IReadOnlyList<SaidYear> Read(LibraryContext library, long listener)
    {
        var told = new List<byte[]>();
        using var rows = library.Prepare($"SELECT Json FROM Said WHERE ListenerId = ?1 AND {Visible.Only}");
        rows.Bind(1, listener);
        while (rows.Next())
            told.Add(rows.Bytes(0));
        return
        [
            .. told.Select(json => (Said: JsonSerializer.Deserialize<SaidYear>(json, StoredJson.Terse)!, Json: Convert.ToHexString(json)))
                .OrderByDescending(said => said.Json.Length).ThenBy(said => said.Json, StringComparer.Ordinal)
                .Select(said => said.Said).DistinctBy(said => said.Year).OrderBy(said => said.Year),
        ];
    }
}
