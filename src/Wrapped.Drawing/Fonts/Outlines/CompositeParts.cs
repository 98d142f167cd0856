using System.Numerics;
using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Outlines;

/// <summary>Reads the parts of a composite glyph (https://learn.microsoft.com/typography/opentype/spec/glyf#composite-glyph-description).</summary>
internal static class CompositeParts
{
    private const int WordArguments = 0x0001;
    private const int ArgumentsAreOffsets = 0x0002;
    private const int OneScale = 0x0008;
    private const int MoreParts = 0x0020;
    private const int TwoScales = 0x0040;
    private const int FullMatrix = 0x0080;
    private const int Instructions = 0x0100;
    private const int MostParts = 256;

    public static GlyphPart[] Read(ref FontCursor cursor, out bool hasInstructions)
    {
        var parts = new List<GlyphPart>();
        hasInstructions = false;
        int flags;
        do
        {
            if (parts.Count == MostParts)
                throw new UnreadableFontException("A glyph of the font has too many parts.");
            flags = cursor.U16();
            var glyph = cursor.U16();
            var (x, y) = (flags & WordArguments) != 0 ? (cursor.S16(), cursor.S16()) : (cursor.S8(), cursor.S8());
            // Parts placed by matching points are not used by the fonts read here; they stay where they are.
            if ((flags & ArgumentsAreOffsets) == 0)
                (x, y) = (0, 0);
            parts.Add(new(glyph, ReadMatrix(ref cursor, flags) with { M31 = x, M32 = y }));
            hasInstructions |= (flags & Instructions) != 0;
        }
        while ((flags & MoreParts) != 0);
        return [.. parts];
    }

    private static Matrix3x2 ReadMatrix(ref FontCursor cursor, int flags)
    {
        var matrix = Matrix3x2.Identity;
        if ((flags & OneScale) != 0)
        {
            matrix.M11 = matrix.M22 = cursor.F2Dot14();
        }
        else if ((flags & TwoScales) != 0)
        {
            matrix.M11 = cursor.F2Dot14();
            matrix.M22 = cursor.F2Dot14();
        }
        else if ((flags & FullMatrix) != 0)
        {
            matrix.M11 = cursor.F2Dot14();
            matrix.M12 = cursor.F2Dot14();
            matrix.M21 = cursor.F2Dot14();
            matrix.M22 = cursor.F2Dot14();
        }
        return matrix;
    }
}
