using System.Text.Json;

namespace Wrapped.Importers.Json;

/// <summary>The fields that a kind of row may have, found quickest in their usual order.</summary>
internal sealed class RowFields(params string[] names)
{
    private const int LongestEscapedName = 256;

    private readonly byte[][] _names = Array.ConvertAll(names, System.Text.Encoding.UTF8.GetBytes);

    /// <summary>The place of the name that <paramref name="reader"/> stands on, tried first at <paramref name="guess"/>; -1 for any other name.</summary>
    public int Find(ref readonly Utf8JsonReader reader, int guess)
    {
        if (reader.ValueIsEscaped)
            return FindEscaped(in reader);
        var name = reader.ValueSpan;
        return guess < _names.Length && name.SequenceEqual(_names[guess]) ? guess : Find(name);
    }

    private int FindEscaped(ref readonly Utf8JsonReader reader)
    {
        if (reader.ValueSpan.Length > LongestEscapedName)
            return -1;
        Span<byte> name = stackalloc byte[LongestEscapedName];
        return Find(name[..reader.CopyString(name)]);
    }

    private int Find(ReadOnlySpan<byte> name)
    {
        for (var field = 0; field < _names.Length; field++)
        {
            if (name.SequenceEqual(_names[field]))
                return field;
        }

        return -1;
    }
}
