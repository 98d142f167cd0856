using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using Wrapped.Web.Data;

namespace Wrapped.Web.Imports;

/// <summary>Uploaded files between their arrival and their import, under names of our own making: LISTENER-IMPORT-SHA256.</summary>
public sealed class UploadFolder(DataFolder folder)
{
    private const string Arriving = ".part";

    /// <summary>Throws away what was still arriving when the site last stopped.</summary>
    public void Sweep()
    {
        foreach (var part in Directory.EnumerateFiles(folder.Uploads, "*" + Arriving))
            File.Delete(part);
    }

    public long FreeBytes => new DriveInfo(folder.Uploads).AvailableFreeSpace;

    /// <summary>Writes <paramref name="body"/> to the disk as it comes, and takes its hash on the way. Nothing stays of one that breaks off.</summary>
    public async Task<ReceivedFile> ReceiveAsync(Stream body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        var path = Path.Join(folder.Uploads, Guid.NewGuid().ToString("N") + Arriving);
        try
        {
            return await WriteAsync(body, path, cancellationToken);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    public void Keep(ReceivedFile received, long listener, long import)
    {
        ArgumentNullException.ThrowIfNull(received);
        File.Move(received.Path, Path.Join(folder.Uploads, Prefix(listener, import) + received.Sha256));
    }

    /// <summary>The kept file of an import; null when it is not there any more.</summary>
    public KeptFile? Find(long listener, long import)
    {
        var prefix = Prefix(listener, import);
        var path = Directory.EnumerateFiles(folder.Uploads, prefix + "*").FirstOrDefault();
        return path is null ? null : new(path, Path.GetFileName(path)[prefix.Length..]);
    }

    /// <summary>With all that is kept beside it: <see cref="KeptTables"/>.</summary>
    public void Delete(long listener, long import)
    {
        if (Find(listener, import) is { } kept)
            File.Delete(kept.Path);
        foreach (var path in Directory.EnumerateFiles(folder.Uploads, string.Create(CultureInfo.InvariantCulture, $"{listener}-{import}.*")))
            File.Delete(path);
    }

    public void DeleteAll(long listener)
    {
        foreach (var path in Directory.EnumerateFiles(folder.Uploads, string.Create(CultureInfo.InvariantCulture, $"{listener}-*")))
            File.Delete(path);
    }

    private static string Prefix(long listener, long import) => string.Create(CultureInfo.InvariantCulture, $"{listener}-{import}-");

    private static async Task<ReceivedFile> WriteAsync(Stream body, string path, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
            for (int read; (read = await body.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }
            return new(path, file.Length, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}

/// <summary>A file that has arrived whole, and has no import yet.</summary>
public sealed record ReceivedFile(string Path, long Bytes, string Sha256);

/// <summary>A file that waits for its import.</summary>
public sealed record KeptFile(string Path, string Sha256);
