namespace Wrapped.Drawing.Fonts;

/// <summary>The fonts beside the tests.</summary>
internal static class FontFolder
{
    public static FontShelf Shelf { get; } = FontShelf.Open(Cards.Fonts.FontFolder.Path);

    public static string File(string package, string file) => System.IO.Path.Combine(Cards.Fonts.FontFolder.Path, package, file);

    public static OpenTypeFont Read(string package, string file, int weight = 400)
    {
        var path = File(package, file);
        return OpenTypeFont.Read(System.IO.File.ReadAllBytes(path), path, weight);
    }
}
