using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Wrapped.House;

/// <summary>The files of this repository, as a commit of everything would hold them.</summary>
internal static class Repository
{
    private static readonly string[] Built = ["bin", "obj", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts", ".git", ".vs", ".vscode", ".idea"];

    public static string Root { get; } = FindRoot();

    /// <summary>Paths from the root, with slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. (FromGit() ?? FromFolders()).Where(file => File.Exists(PathOf(file))).Order(StringComparer.Ordinal)];

    /// <summary>What people write here, and tools do not.</summary>
    public static IEnumerable<string> Code(params string[] folders) =>
        Files.Where(file => folders.Any(folder => file.StartsWith(folder + "/", StringComparison.Ordinal)))
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" or ".css" or ".js")
            .Where(file => !file.EndsWith(".Generated.cs", StringComparison.Ordinal));

    public static string Read(string file) => File.ReadAllText(PathOf(file));

    public static bool Exists(string path) => File.Exists(PathOf(path)) || Directory.Exists(PathOf(path));

    public static string PathOf(string path) => Path.Combine(Root, path);

    // From this source file, since a build may put its output anywhere; from the output where the build hides source paths.
    private static string FindRoot([CallerFilePath] string here = "")
    {
        foreach (var start in new[] { Path.GetDirectoryName(here), AppContext.BaseDirectory })
        {
            for (var folder = start; !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "Wrapped.sln")))
                    return folder;
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds Wrapped.sln.");
    }

    private static List<string>? FromGit()
    {
        var ask = new ProcessStartInfo("git", ["-c", "core.quotePath=false", "ls-files", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var git = Process.Start(ask)!;
            var errors = git.StandardError.ReadToEndAsync();
            var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            git.WaitForExit();
            _ = errors.Result;
            return git.ExitCode == 0 && files.Length > 0 ? [.. files.Distinct()] : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static IEnumerable<string> FromFolders() => FilesIn(Root).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'));

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder)
            .Concat(Directory.EnumerateDirectories(folder).Where(inner => !Built.Contains(Path.GetFileName(inner))).SelectMany(FilesIn));
}
