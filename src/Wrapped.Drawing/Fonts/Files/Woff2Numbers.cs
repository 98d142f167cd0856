namespace Wrapped.Drawing.Fonts.Files;

/// <summary>The two ways in which WOFF2 writes numbers of varying length (https://www.w3.org/TR/WOFF2/#DataTypes).</summary>
internal static class Woff2Numbers
{
    public static int Base128(ref FontCursor cursor)
    {
        uint value = 0;
        for (var i = 0; i < 5; i++)
        {
            var next = cursor.U8();
            value = (value << 7) | (next & 0x7Fu);
            if ((next & 0x80) == 0)
                return value <= int.MaxValue ? (int)value : throw new UnreadableFontException("A length in the WOFF2 file is too large.");
        }
        throw new UnreadableFontException("A number in the WOFF2 file does not end.");
    }

    public static int Short(ref FontCursor cursor) => cursor.U8() switch
    {
        253 => cursor.U16(),
        254 => cursor.U8() + 506,
        255 => cursor.U8() + 253,
        var small => small,
    };
}
