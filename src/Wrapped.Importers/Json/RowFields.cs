using System.Text;
using System.Text.Json;

namespace Wrapped.Importers.Json;

/// <summary>The fields that a kind of row may have, found quickest in their usual order. A field inside of another is named with a dot: <c>artist.name</c>.</summary>
internal sealed class RowFields
{
    /// <summary>How deep a field may stand.</summary>
    public const int Deepest = 3;

    private const int LongestEscapedName = 256;
    private const int Nowhere = -1;

    private readonly List<(int Parent, byte[] Name)> _fields = [];

    // What holds fields; the row itself is 0.
    private readonly List<(int Parent, byte[] Name)> _holders = [(Nowhere, [])];

    public RowFields(params string[] names)
    {
        foreach (var parts in names.Select(name => name.Split('.')))
        {
            var parent = 0;
            foreach (var holder in parts[..^1].Select(Encoding.UTF8.GetBytes))
                parent = Holder(parent, holder);
            _fields.Add((parent, Encoding.UTF8.GetBytes(parts[^1])));
            Depth = Math.Max(Depth, parts.Length);
        }
    }

    /// <summary>How deep the deepest stands; 1 is the row itself.</summary>
    public int Depth { get; }

    /// <summary>The place of the name that <paramref name="reader"/> stands on, tried first at <paramref name="guess"/>; -1 for any other name.</summary>
    /// <param name="reader">On the name of a property, no deeper than <see cref="Depth"/>.</param>
    /// <param name="guess">The field that usually comes next.</param>
    /// <param name="path">What holds the names that follow, at each depth; kept from one call to the next.</param>
    public int Find(ref readonly Utf8JsonReader reader, int guess, Span<int> path)
    {
        var depth = reader.CurrentDepth;
        var parent = depth == 1 ? 0 : path[depth];
        path[(depth + 1)..].Fill(Nowhere);
        if (parent == Nowhere)
            return Nowhere;
        if (!reader.ValueIsEscaped)
            return Find(reader.ValueSpan, parent, guess, ref path[depth + 1]);
        if (reader.ValueSpan.Length > LongestEscapedName)
            return Nowhere;
        Span<byte> name = stackalloc byte[LongestEscapedName];
        return Find(name[..reader.CopyString(name)], parent, guess, ref path[depth + 1]);
    }

    private int Find(ReadOnlySpan<byte> name, int parent, int guess, ref int holder)
    {
        // What holds fields may be one itself: some write a name where others write an object.
        if (_holders.Count > 1)
            holder = Place(_holders, name, parent);
        if (guess < _fields.Count && _fields[guess].Parent == parent && name.SequenceEqual(_fields[guess].Name))
            return guess;
        return Place(_fields, name, parent);
    }

    private static int Place(List<(int Parent, byte[] Name)> known, ReadOnlySpan<byte> name, int parent)
    {
        for (var place = 0; place < known.Count; place++)
        {
            if (known[place].Parent == parent && name.SequenceEqual(known[place].Name))
                return place;
        }

        return Nowhere;
    }

    private int Holder(int parent, byte[] name)
    {
        if (Place(_holders, name, parent) is > 0 and var known)
            return known;
        _holders.Add((parent, name));
        return _holders.Count - 1;
    }
}
