using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Wrapped.Plays;

/// <summary>Numbers made from what they stand for, so that a library is the same whichever import came first: the first 64 bits of a SHA-256.</summary>
public static class ContentId
{
    /// <summary>Null and empty are two things; the parts are never run together.</summary>
    public static long Of(params ReadOnlySpan<string?> parts)
    {
        var size = 0;
        foreach (var part in parts)
            size += sizeof(int) + Encoding.UTF8.GetByteCount(part ?? "");

        // Lengths between the parts keep ("ab", "c") and ("a", "bc") apart.
        var bytes = new byte[size];
        var rest = bytes.AsSpan();
        foreach (var part in parts)
        {
            var written = Encoding.UTF8.GetBytes(part ?? "", rest[sizeof(int)..]);
            BinaryPrimitives.WriteInt32LittleEndian(rest, part is null ? -1 : written);
            rest = rest[(sizeof(int) + written)..];
        }

        return BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(bytes));
    }
}
