using Microsoft.EntityFrameworkCore;
using Wrapped.Library.Schema;

namespace Wrapped.Library.Kept;

/// <summary>Recaps that need not be counted again: each with the code that counted it and the hash of its input.</summary>
internal static class KeptRecaps
{
    public static byte[]? Find(LibraryContext library, long listener, string key, string codeVersion, string inputHash) =>
        library.Recaps.Where(row => row.ListenerId == listener && row.Key == key && row.CodeVersion == codeVersion && row.InputHash == inputHash)
            .Select(row => row.Json).SingleOrDefault();

    /// <summary>Keeps it in place of the one under that key and of all that other code or another input made. Nothing is kept for a listener who was erased meanwhile.</summary>
    public static void Keep(LibraryContext library, RecapRow recap)
    {
        if (!library.Listeners.Any(row => row.Id == recap.ListenerId))
            return;
        library.Recaps.Where(row => row.ListenerId == recap.ListenerId && (row.Key == recap.Key || row.CodeVersion != recap.CodeVersion || row.InputHash != recap.InputHash)).ExecuteDelete();
        using var row = library.Prepare("INSERT INTO Recap (ListenerId, \"Key\", CodeVersion, InputHash, Json) VALUES (?, ?, ?, ?, ?)");
        row.Bind(1, recap.ListenerId).Bind(2, recap.Key).Bind(3, recap.CodeVersion).Bind(4, recap.InputHash).Bind(5, recap.Json).Run();
    }
}
