namespace Wrapped.Library.Storage;

/// <summary>Files that only their owner may read.</summary>
internal static class PrivateFile
{
    public const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes the file where it is missing; SQLite gives its companions the same mode.</summary>
    public static void Create(string file)
    {
        if (OperatingSystem.IsWindows() || File.Exists(file))
            return;
        new FileStream(file, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, UnixCreateMode = Mode }).Dispose();
    }
}
