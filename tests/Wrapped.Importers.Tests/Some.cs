using System.IO.Compression;
using System.Text;
using Wrapped.Imports;
using Wrapped.Importers.OwnTables;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Importers;

/// <summary>Hand-made exports, and what comes out of them.</summary>
internal static class Some
{
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }

    public static Task<IReadOnlyList<SourceRow>> RowsOf(string json, string name = "history.json") => RowsOf(Bytes(json), name);

    public static async Task<IReadOnlyList<SourceRow>> RowsOf(byte[] file, string name = "history.json", ExportLimits? limits = null, string? map = null, ZoneHistory? zones = null)
    {
        using var stream = new MemoryStream(file);
        return await RowsOf(stream, name, limits, map, zones);
    }

    public static async Task<IReadOnlyList<SourceRow>> RowsOf(Stream file, string name = "history.json", ExportLimits? limits = null, string? map = null, ZoneHistory? zones = null)
    {
        var rows = new List<SourceRow>();
        await foreach (var row in ExportReader.ReadAsync(file, name, limits ?? ExportLimits.Default, zones: zones, map: map is null ? null : ColumnMapText.Read(map).Map))
            rows.Add(row);
        return rows;
    }

    public static async Task<ExportRefusal> RefusalOf(byte[] file, string name = "history.json", ExportLimits? limits = null, string? map = null)
    {
        var reading = async () => await RowsOf(file, name, limits, map);
        return (await reading.Should().ThrowAsync<ExportRefusedException>()).Which.Refusal;
    }
}
