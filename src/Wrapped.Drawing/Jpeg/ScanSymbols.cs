using System.Numerics;

namespace Wrapped.Drawing.Jpeg;

/// <summary>What a scan says, before it is known which of it comes often: symbols, each of one table and followed by a number (annex F.1.2).</summary>
internal sealed class ScanSymbols(int tables)
{
    private readonly List<uint> _said = [];
    private readonly int[][] _counts = [.. Enumerable.Range(0, tables).Select(_ => new int[256])];

    /// <summary>Says <paramref name="symbol"/>, whose lowest four bits tell how long <paramref name="number"/> is.</summary>
    public void Add(int table, int symbol, int number = 0)
    {
        _counts[table][symbol]++;

        // A negative number is written as one less, cut to its length.
        var cut = (uint)(number < 0 ? number - 1 : number) & ((1u << (symbol & 15)) - 1);
        _said.Add((uint)table << 24 | (uint)symbol << 16 | cut);
    }

    /// <summary>How many bits a number takes.</summary>
    public static int Length(int number) => 32 - BitOperations.LeadingZeroCount((uint)Math.Abs(number));

    /// <summary>The shortest codes for each table.</summary>
    public HuffmanCodes[] Codes() => [.. _counts.Select(HuffmanCodes.For)];

    public void Write(HuffmanCodes[] codes, ScanBits bits)
    {
        foreach (var said in _said)
        {
            var symbol = (int)(said >> 16 & 255);
            codes[said >> 24].Write(symbol, bits);
            bits.Write(said & 0xFFFF, symbol & 15);
        }

        bits.Finish();
    }
}
