using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;

namespace Wrapped.Drawing.Text;

/// <summary>Debian's hb-shape and woff2_decompress: another shaper's word on the same text.</summary>
internal static class HarfBuzz
{
    private const string HowToInstall = "apt-get install libharfbuzz-bin woff2";

    /// <summary>The glyphs of each text from left to right, placed in font units with y down, and the advance of the whole.</summary>
    public static IReadOnlyList<(PlacedGlyph[] Glyphs, float Width)> Shape(string font, int weight, string script, IReadOnlyList<string> texts)
    {
        var folder = Directory.CreateTempSubdirectory("wrapped-shape-");
        try
        {
            var packed = System.IO.Path.Combine(folder.FullName, "font.woff2");
            if (System.IO.Path.GetExtension(font) == ".woff2")
            {
                File.Copy(font, packed);
                Run("woff2_decompress", packed);
            }
            else
            {
                File.Copy(font, System.IO.Path.ChangeExtension(packed, ".ttf"));
            }
            var list = System.IO.Path.Combine(folder.FullName, "texts.txt");
            File.WriteAllLines(list, texts);
            var direction = script is "arab" or "hebr" or "syrc" or "thaa" or "nkoo" or "adlm" ? "rtl" : "ltr";
            var output = Run("hb-shape", "--no-glyph-names", "--no-clusters", "--remove-default-ignorables", $"--direction={direction}", $"--script={script}",
                $"--variations=wght={weight}", $"--text-file={list}", System.IO.Path.ChangeExtension(packed, ".ttf"));
            return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The plain tables of a WOFF2.</summary>
    public static byte[] Unpack(string file)
    {
        var folder = Directory.CreateTempSubdirectory("wrapped-unpack-");
        try
        {
            var packed = System.IO.Path.Combine(folder.FullName, "font.woff2");
            File.Copy(file, packed);
            Run("woff2_decompress", packed);
            return File.ReadAllBytes(System.IO.Path.ChangeExtension(packed, ".ttf"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Such as [12@3,-4+567|13+500].
    private static (PlacedGlyph[] Glyphs, float Width) Parse(string line)
    {
        var pen = 0f;
        var glyphs = new List<PlacedGlyph>();
        foreach (var glyph in line.Trim('[', ']').Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            var (place, advance) = (glyph.Split('+')[0].Split('@'), Number(glyph.Split('+')[1]));
            var offset = place.Length > 1 ? place[1].Split(',') : ["0", "0"];
            glyphs.Add(new((int)Number(place[0]), new Vector2(pen + Number(offset[0]), -Number(offset[1]))));
            pen += advance;
        }
        return ([.. glyphs], pen);
    }

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);

    private static string Run(string tool, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException($"{tool} is not installed. Install it with: {HowToInstall}", error);
        }
    }
}
