namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>Characters that are never drawn (Default_Ignorable_Code_Point, https://www.unicode.org/reports/tr44/), as far as text holds them.</summary>
internal static class Invisible
{
    public const int NonJoiner = 0x200C;
    public const int Joiner = 0x200D;

    /// <summary>Those that fonts name in their rules, so that no rule passes over them: the grapheme joiner, Mongolian variants and tags.</summary>
    public static bool IsPartOfText(int codePoint) => codePoint is 0x34F or (>= 0x180B and <= 0x180D) or 0x180F or (>= 0xE0020 and <= 0xE007F);

    public static bool Is(int codePoint) => codePoint is 0xAD or 0x34F or 0x61C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFEFF or 0xFFA0
        or (>= 0x180B and <= 0x180F) or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F)
        or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFFF0 and <= 0xFFF8) or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF);
}
