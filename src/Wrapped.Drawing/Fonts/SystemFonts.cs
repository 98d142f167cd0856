namespace Wrapped.Drawing.Fonts;

/// <summary>The plain TrueType fonts of the machine, for where the folder of fonts is missing or lacks a script.</summary>
internal static class SystemFonts
{
    // In this order; NotoSans is also the beginning of every other script's name.
    private static readonly string[] Families = ["Inter", "NotoSans", "DejaVuSans", "LiberationSans", "Roboto", "Arial", "segoeui", "Tahoma"];

    private static readonly Lazy<FontPackage> Regular = new(() => Find(bold: false));
    private static readonly Lazy<FontPackage> Bold = new(() => Find(bold: true));

    public static FontPackage For(int weight) => weight >= 550 ? Bold.Value : Regular.Value;

    private static FontPackage Find(bool bold)
    {
        var files = Folders().SelectMany(Files).Order(StringComparer.Ordinal).ToList();
        var chosen = Families
            .SelectMany(family => files.Where(file => IsOf(family, file)))
            .Where(file => IsUpright(file))
            // Both weights serve, the fitting one first: some scripts come in one weight only.
            .OrderBy(file => Rank(file, bold))
            .Select(file => new FontSlice(file, []));
        return new([.. chosen]);
    }

    private static IEnumerable<string> Folders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return
        [
            "/usr/share/fonts", "/usr/local/share/fonts", System.IO.Path.Combine(home, ".local/share/fonts"), System.IO.Path.Combine(home, "Library/Fonts"), "/Library/Fonts",
            "/System/Library/Fonts", Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
        ];
    }

    private static IEnumerable<string> Files(string folder)
    {
        try
        {
            var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive };
            return folder.Length > 0 && Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.ttf", options)] : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static bool IsOf(string family, string file) => System.IO.Path.GetFileName(file).StartsWith(family, StringComparison.OrdinalIgnoreCase);

    private static bool IsUpright(string file)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(file);
        return !name.Contains("Italic", StringComparison.OrdinalIgnoreCase) && !name.Contains("Oblique", StringComparison.OrdinalIgnoreCase)
            && !name.Contains("Mono", StringComparison.OrdinalIgnoreCase) && !name.Contains("Condensed", StringComparison.OrdinalIgnoreCase);
    }

    private static int Rank(string file, bool bold)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(file);
        var isBold = name.EndsWith("Bold", StringComparison.OrdinalIgnoreCase) || name.EndsWith("bd", StringComparison.OrdinalIgnoreCase);
        var isRegular = name.EndsWith("Regular", StringComparison.OrdinalIgnoreCase) || !name.Contains('-', StringComparison.Ordinal);
        return (isBold, isRegular) switch
        {
            (true, _) => bold ? 0 : 1,
            (_, true) => bold ? 1 : 0,
            _ => 2,
        };
    }
}
