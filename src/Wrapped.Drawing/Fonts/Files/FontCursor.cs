namespace Wrapped.Drawing.Fonts.Files;

/// <summary>Reads a stretch of a font file from front to back.</summary>
internal struct FontCursor(FontBytes bytes, int position = 0)
{
    public int Position { get; set; } = position;

    public readonly bool AtEnd => Position >= bytes.Length;

    public byte U8() => bytes.U8(Position++);

    public sbyte S8() => (sbyte)U8();

    public int U16()
    {
        var value = bytes.U16(Position);
        Position += 2;
        return value;
    }

    public int S16() => (short)U16();

    public uint U32()
    {
        var value = bytes.U32(Position);
        Position += 4;
        return value;
    }

    public float F2Dot14() => S16() / 16384f;

    public string Tag()
    {
        var tag = bytes.Tag(Position);
        Position += 4;
        return tag;
    }
}
