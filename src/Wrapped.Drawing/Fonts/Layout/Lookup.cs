using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>One lookup: subtables of one kind, of which the first that fits is applied.</summary>
internal sealed class Lookup
{
    private const int SubstitutionExtension = 7;
    private const int PositionExtension = 9;
    private const int UseMarkSet = 0x0010;

    public Lookup(FontBytes table, bool positions)
    {
        Kind = table.U16(0);
        Flags = table.U16(2);
        var subtables = new FontBytes[table.U16(4)];
        for (var i = 0; i < subtables.Length; i++)
            subtables[i] = table.At16(6 + (i * 2));
        MarkSet = (Flags & UseMarkSet) != 0 ? table.U16(6 + (subtables.Length * 2)) : -1;

        if (Kind == (positions ? PositionExtension : SubstitutionExtension))
        {
            for (var i = 0; i < subtables.Length; i++)
            {
                Kind = subtables[i].U16(2);
                subtables[i] = subtables[i].At32(4);
            }
        }
        Subtables = subtables;
    }

    public int Kind { get; }

    public int Flags { get; }

    /// <summary>The only marks that are seen; -1 where all are.</summary>
    public int MarkSet { get; }

    public FontBytes[] Subtables { get; }

    public bool FromTheEnd => Kind == 8;
}
