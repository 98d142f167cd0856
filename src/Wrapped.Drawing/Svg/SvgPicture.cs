using Wrapped.Drawing.Png;

namespace Wrapped.Drawing.Svg;

/// <summary>Pictures inside the drawing.</summary>
internal static class SvgPicture
{
    /// <summary>An <c>image</c> that fills <paramref name="box"/>, with these further attributes (each after a space).</summary>
    public static string Element(Pixels picture, Box box, string attributes, bool withAlpha) =>
        $"<image{Place("x", box.Left)}{Place("y", box.Top)} width=\"{SvgNumber.Of(box.Width)}\" height=\"{SvgNumber.Of(box.Height)}\" preserveAspectRatio=\"none\"{attributes} href=\"{Address(picture, withAlpha)}\"/>";

    private static string Place(string name, float at) => at == 0 ? "" : $" {name}=\"{SvgNumber.Of(at)}\"";

    private static string Address(Pixels picture, bool withAlpha)
    {
        var seesThrough = picture.Data.AsSpan().IndexOfAnyExceptInRange(0xff000000, uint.MaxValue) >= 0;
        var file = seesThrough && withAlpha ? PngWriter.WriteWithAlpha(picture, PngEffort.Small) : PngWriter.Write(picture, PngEffort.Small);

        // A table of colours keeps their alpha.
        if ((withAlpha || !seesThrough) && PalettePng.Write(picture) is { } indexed && indexed.Length < file.Length)
            file = indexed;
        return "data:image/png;base64," + Convert.ToBase64String(file);
    }
}
