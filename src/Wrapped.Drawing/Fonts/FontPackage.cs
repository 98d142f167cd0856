using System.Globalization;
using System.Text.Json;

namespace Wrapped.Drawing.Fonts;

/// <summary>A typeface as @fontsource packs it: slices, and <c>unicode.json</c> that says which characters each holds (https://fontsource.org/docs).</summary>
internal sealed class FontPackage(IReadOnlyList<FontSlice> slices)
{
    private readonly SliceIndex _slices = new(slices);

    /// <summary>The package in <paramref name="folder"/>; empty where there is none.</summary>
    public static FontPackage Open(string folder, bool italic = false)
    {
        try
        {
            using var table = File.OpenRead(System.IO.Path.Combine(folder, "unicode.json"));
            using var json = JsonDocument.Parse(table);
            var slices = new List<FontSlice>();
            foreach (var entry in json.RootElement.EnumerateObject())
            {
                if (FindFile(folder, entry.Name.Trim('[', ']'), italic) is { } file)
                    slices.Add(new(file, ReadRanges(entry.Value.GetString() ?? "")));
            }
            // A package of one file is not cut, whatever its table says of slices.
            if (Directory.GetFiles(folder, "*.woff2") is [var only])
                return new([new(only, [])]);
            return new(slices);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException or FormatException or InvalidOperationException)
        {
            return new([]);
        }
    }

    /// <summary>The fonts that may hold <paramref name="codePoint"/>, at <paramref name="weight"/>.</summary>
    public IEnumerable<OpenTypeFont> For(int codePoint, int weight)
    {
        foreach (var slice in _slices.For(codePoint))
        {
            if (slice.At(weight) is { } font)
                yield return font;
        }
    }

    private static string? FindFile(string folder, string slice, bool italic)
    {
        var name = System.IO.Path.GetFileName(folder);
        string[] endings = italic ? ["wght-italic", "400-italic", "wght-normal", "400-normal"] : ["wght-normal", "400-normal"];
        return endings.Select(ending => System.IO.Path.Combine(folder, $"{name}-{slice}-{ending}.woff2")).FirstOrDefault(File.Exists);
    }

    private static List<CodePointRange> ReadRanges(string text)
    {
        var ranges = new List<CodePointRange>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part["U+".Length..].Split('-');
            ranges.Add(new(Parse(ends[0]), Parse(ends[^1])));
        }
        return ranges;
    }

    private static int Parse(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
