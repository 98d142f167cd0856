using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Wrapped.Importers.Json;

/// <summary>Keeps the strings that a history repeats, so that each is decoded once. Bounded: a newer text takes an older one's place.</summary>
internal sealed class Utf8Pool
{
    // Small enough to stay in the processor's cache: a larger one decodes less and waits more.
    private const int Slots = 1 << 12;
    private const int Longest = 256;

    private readonly (byte[]? Bytes, string Text)[] _slots = new (byte[]?, string)[Slots];

    /// <summary>The text that <paramref name="reader"/> stands on, trimmed and without NUL.</summary>
    /// <exception cref="InvalidOperationException">It is not text: bytes that are no UTF-8, or half a surrogate pair.</exception>
    public string Text(ref readonly Utf8JsonReader reader)
    {
        // Escaped and plain texts cannot be confused: only the escaped hold a backslash.
        var bytes = reader.ValueSpan;
        if (bytes.Length > Longest)
            return Clean(reader.GetString()!);
        ref var slot = ref _slots[Hash(bytes) % Slots];
        if (slot.Bytes is null || !bytes.SequenceEqual(slot.Bytes))
            slot = (bytes.ToArray(), Clean(reader.GetString()!));
        return slot.Text;
    }

    /// <summary>The same for a text that knows no escapes.</summary>
    public string Plain(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Longest || bytes.Contains((byte)'\\'))
            return Clean(Encoding.UTF8.GetString(bytes));
        ref var slot = ref _slots[Hash(bytes) % Slots];
        if (slot.Bytes is null || !bytes.SequenceEqual(slot.Bytes))
            slot = (bytes.ToArray(), Clean(Encoding.UTF8.GetString(bytes)));
        return slot.Text;
    }

    private static string Clean(string text) => text.Replace("\0", "", StringComparison.Ordinal).Trim();

    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 0x9E3779B97F4A7C15UL ^ (ulong)bytes.Length;
        if (bytes.Length < sizeof(ulong))
        {
            foreach (var value in bytes)
                hash = Mix(hash, value);
            return (uint)(hash >> 32);
        }

        for (var at = 0; at < bytes.Length - sizeof(ulong); at += sizeof(ulong))
            hash = Mix(hash, MemoryMarshal.Read<ulong>(bytes[at..]));

        // The last eight bytes may have been met in part already.
        return (uint)(Mix(hash, MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..])) >> 32);
    }

    private static ulong Mix(ulong hash, ulong value) => BitOperations.RotateLeft((hash ^ value) * 0xFF51AFD7ED558CCDUL, 29) * 0xC4CEB9FE1A85EC53UL;
}
