using System.Globalization;
using Wrapped.Drawing.Png;

namespace Wrapped.Drawing.Tests.Png;

/// <summary>How alike two opaque pictures of one size are.</summary>
/// <param name="MeanDifference">The mean over all parts (red, green, blue) of all pixels, 0 to 255.</param>
/// <param name="FarOff">The share of pixels with a part that differs by more than 24 of 255, 0 to 1.</param>
internal readonly record struct Likeness(double MeanDifference, double FarOff)
{
    private const int Far = 24;

    public static Likeness Of(Pixels one, Pixels other)
    {
        (one.Width, one.Height).Should().Be((other.Width, other.Height));
        var (sum, far) = (0L, 0);
        for (var i = 0; i < one.Data.Length; i++)
        {
            var (red, green, blue) = Apart(one.Data[i], other.Data[i]);
            sum += red + green + blue;
            far += Math.Max(red, Math.Max(green, blue)) > Far ? 1 : 0;
        }

        return new(sum / (3.0 * one.Data.Length), far / (double)one.Data.Length);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"differs by {MeanDifference:F2} of 255 on average and has {FarOff:P2} of its pixels far off");

    /// <summary>Writes both pictures and where they differ into <paramref name="folder"/>, and tells the paths of the files.</summary>
    public static IReadOnlyList<string> Keep(string folder, string name, (string Name, Pixels Picture) one, (string Name, Pixels Picture) other)
    {
        Directory.CreateDirectory(folder);
        var pictures = new[] { one, other, ("difference", Difference(one.Picture, other.Picture)) };
        return [.. pictures.Select(picture => Write(System.IO.Path.Combine(folder, $"{name}.{picture.Item1}.png"), picture.Item2))];
    }

    // Black where the pictures are the same.
    private static Pixels Difference(Pixels one, Pixels other)
    {
        var difference = new Pixels(one.Width, one.Height);
        for (var i = 0; i < difference.Data.Length; i++)
        {
            var (red, green, blue) = Apart(one.Data[i], other.Data[i]);
            difference.Data[i] = 0xff000000 | (uint)blue << 16 | (uint)green << 8 | (uint)red;
        }

        return difference;
    }

    private static (int Red, int Green, int Blue) Apart(uint one, uint other) => (Part(one, other, 0), Part(one, other, 8), Part(one, other, 16));

    private static int Part(uint one, uint other, int shift) => Math.Abs((int)(one >> shift & 255) - (int)(other >> shift & 255));

    private static string Write(string file, Pixels picture)
    {
        File.WriteAllBytes(file, PngWriter.Write(picture));
        return file;
    }
}
