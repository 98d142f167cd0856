using System.Collections.Concurrent;

namespace Wrapped.Drawing.Fonts;

/// <summary>The typefaces at hand: a folder of @fontsource packages, and the system's fonts for what it lacks. Read slice by slice and only when needed.</summary>
public sealed class FontShelf
{
    private readonly string _folder;
    private readonly ConcurrentDictionary<(string Name, bool Italic), FontPackage> _packages = new();
    private readonly ConcurrentDictionary<(string Family, int Weight, bool Italic), FontStack> _stacks = new();
    private readonly Lazy<FontPackage> _wholeFonts;
    private readonly Lazy<FontPackage> _boldWholeFonts;

    private FontShelf(string folder)
    {
        _folder = folder;
        _wholeFonts = new(() => WholeFonts("NotoSans_400Regular.ttf"));
        _boldWholeFonts = new(() => WholeFonts("NotoSans_700Bold.ttf"));
    }

    /// <summary>The shelf over <paramref name="folder"/>, which may be missing: then the system's fonts serve alone.</summary>
    public static FontShelf Open(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new(folder);
    }

    /// <summary>
    /// The typeface of package <paramref name="family"/>, such as <c>inter</c>, at a weight of 1 to 1000, with every other script behind it.
    /// A typeface that does not vary has one weight; what stands in for it keeps to the asked one.
    /// </summary>
    public FontStack Stack(string family, int weight, bool italic = false)
    {
        ArgumentNullException.ThrowIfNull(family);
        return _stacks.GetOrAdd((family, Math.Clamp(weight, 1, 1000), italic), static (key, shelf) => new(shelf, key.Family, key.Weight, key.Italic), this);
    }

    internal FontPackage Package(string name, bool italic = false) =>
        _packages.GetOrAdd((name, italic), static (key, folder) => FontPackage.Open(System.IO.Path.Combine(folder, key.Name), key.Italic), _folder);

    /// <summary>Noto Sans uncut: the marks of heaped-up text, which the slices leave out.</summary>
    internal FontPackage Whole(int weight) => weight >= 550 ? _boldWholeFonts.Value : _wholeFonts.Value;

    private FontPackage WholeFonts(string file)
    {
        var path = System.IO.Path.Combine(_folder, "noto-sans", file);
        return new(File.Exists(path) ? [new FontSlice(path, [])] : []);
    }
}
