using System.Buffers.Binary;
using Wrapped.Drawing.Text;

namespace Wrapped.Drawing.Fonts;

/// <summary>A font as plain tables, so that damage reaches them: a WOFF2 is unpacked by Debian's woff2_decompress.</summary>
internal sealed record Sfnt(byte[] Bytes, IReadOnlyList<(int Start, int Length)> Places)
{
    /// <summary>Where tables begin and end, and a little before.</summary>
    public IEnumerable<int> Edges => Places.SelectMany(place => new[] { place.Start, place.Start + place.Length - 1, place.Start + (place.Length / 2) }).Append(12);

    public static Sfnt Read(string file)
    {
        var bytes = System.IO.Path.GetExtension(file) == ".woff2" ? HarfBuzz.Unpack(file) : File.ReadAllBytes(file);
        var places = new List<(int Start, int Length)>();
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(4)); i++)
        {
            var record = bytes.AsSpan(12 + (i * 16));
            // What is never read cannot harm, and pictures as SVG are most of an emoji font.
            if (record[..4].SequenceEqual("SVG "u8))
                continue;
            places.Add((BinaryPrimitives.ReadInt32BigEndian(record[8..]), BinaryPrimitives.ReadInt32BigEndian(record[12..])));
        }
        return new(bytes, [.. places.Where(place => place.Length > 0)]);
    }
}
