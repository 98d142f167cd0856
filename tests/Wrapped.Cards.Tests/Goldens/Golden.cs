using Wrapped.Drawing;
using Wrapped.Drawing.Png;
using Wrapped.Drawing.Tests.Png;
using Wrapped.House;

namespace Wrapped.Cards.Goldens;

/// <summary>A picture that the repository keeps, at a path from its top: what is drawn today must look like it. With WRAPPED_GOLDENS=write it is drawn anew.</summary>
internal sealed class Golden(string file)
{
    // Between processors the same drawing differs in the last bit of a few pixels; a word of small print more is far off in 0.025 % of them.
    private const double MostMeanDifference = 0.1;
    private const double MostFarOff = 0.0002;

    private static readonly bool AreWritten = Environment.GetEnvironmentVariable("WRAPPED_GOLDENS") == "write";

    /// <summary>What is wrong with <paramref name="drawn"/>, and where to see it; null where it looks like the picture that is kept.</summary>
    public string? Complaint(Pixels drawn)
    {
        if (AreWritten)
            Write(Repository.PathOf(file), drawn);
        return Repository.Exists(file)
            ? Complaint(file, PngReader.Picture(File.ReadAllBytes(Repository.PathOf(file))), drawn)
            : $"{file} is missing; with WRAPPED_GOLDENS=write the tests draw it";
    }

    public static string? Complaint(string name, Pixels kept, Pixels drawn)
    {
        if ((kept.Width, kept.Height) != (drawn.Width, drawn.Height))
            return $"{name} is {kept.Width} by {kept.Height}, and {drawn.Width} by {drawn.Height} was drawn";
        var likeness = Likeness.Of(kept, drawn);
        if (likeness.MeanDifference <= MostMeanDifference && likeness.FarOff <= MostFarOff)
            return null;
        var seen = Likeness.Keep(System.IO.Path.Combine(AppContext.BaseDirectory, "unlike"), System.IO.Path.GetFileNameWithoutExtension(name), ("kept", kept), ("drawn", drawn));
        return $"{name} {likeness}; see {string.Join(", ", seen)}";
    }

    private static void Write(string path, Pixels drawn)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, PngWriter.Write(drawn, PngEffort.Small));
    }
}
