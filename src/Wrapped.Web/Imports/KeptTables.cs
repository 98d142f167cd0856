using System.Globalization;
using NodaTime;
using Wrapped.Importers.OwnTables;
using Wrapped.Imports;
using Wrapped.Library;
using Wrapped.Web.Data;

namespace Wrapped.Web.Imports;

/// <summary>
/// Tables that were refused because nobody knows their columns, kept for a day so that their listener can say what they are, beside the uploads: LISTENER-IMPORT.SHA256.table.
/// Once they have said it, the table is an upload again, and what they said stands beside it: LISTENER-IMPORT.map.
/// </summary>
public sealed class KeptTables(DataFolder folder, UploadFolder uploads, PlayLibrary library, IClock clock)
{
    private const string Suffix = ".table";

    private static readonly Duration Longest = Duration.FromDays(1);

    /// <summary>Keeps the upload of an import that was refused for its columns; false for every other, which is left where it is.</summary>
    public async Task<bool> KeepAsync(long listener, long import)
    {
        if (uploads.Find(listener, import) is not { } upload || await library.FindImportAsync(listener, import) is not { Refusal: ExportRefusal.UnknownTable or ExportRefusal.OtherColumns })
            return false;
        File.Delete(MapPath(listener, import));
        File.Move(upload.Path, Path.Join(folder.Uploads, $"{Name(listener, import)}.{upload.Sha256}{Suffix}"));
        return true;
    }

    /// <summary>The table of a refused import; null where none is kept.</summary>
    public KeptFile? Find(long listener, long import)
    {
        var path = Directory.EnumerateFiles(folder.Uploads, $"{Name(listener, import)}.*{Suffix}").FirstOrDefault();
        return path is null ? null : new(path, Path.GetFileName(path)[(Name(listener, import).Length + 1)..^Suffix.Length]);
    }

    /// <summary>Makes a kept table the upload of another import of its listener's, which reads it by <paramref name="map"/>. False where it is gone.</summary>
    public bool Give(long listener, long refused, long import, ColumnMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        if (Find(listener, refused) is not { } table)
            return false;
        File.WriteAllText(MapPath(listener, import), map.ToString());
        File.Move(table.Path, Path.Join(folder.Uploads, $"{Name(listener, import)}-{table.Sha256}"));
        return true;
    }

    /// <summary>What the listener says that the columns of an import are; null where they said nothing.</summary>
    public ColumnMap? MapOf(long listener, long import) =>
        File.Exists(MapPath(listener, import)) ? ColumnMapText.Read(File.ReadAllText(MapPath(listener, import))).Map : null;

    /// <summary>Throws away what arrived more than a day ago.</summary>
    public void Sweep()
    {
        var before = (clock.GetCurrentInstant() - Longest).ToDateTimeUtc();
        foreach (var path in Directory.EnumerateFiles(folder.Uploads, "*" + Suffix).Where(path => File.GetLastWriteTimeUtc(path) < before))
            File.Delete(path);
    }

    private string MapPath(long listener, long import) => Path.Join(folder.Uploads, $"{Name(listener, import)}.map");

    private static string Name(long listener, long import) => string.Create(CultureInfo.InvariantCulture, $"{listener}-{import}");
}
