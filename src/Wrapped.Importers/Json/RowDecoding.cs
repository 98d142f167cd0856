using System.Text.Json;
using Wrapped.Imports;

namespace Wrapped.Importers.Json;

/// <summary>The fields of one row, decoded alone: what a kind of row makes of each is up to it.</summary>
internal abstract class RowDecoding(RowFields fields)
{
    /// <summary>More milliseconds than any listening lasts: seven days.</summary>
    protected const long MostMs = 7L * 24 * 60 * 60 * 1000;

    // One bit for each field, so that the last of two equal names wins in this too.
    private uint _misshapen;
    private uint _present;

    /// <summary>Reads the current row; null where it is well-formed and of this kind.</summary>
    public FailReason? Read(JsonRows rows)
    {
        if (rows.IsTooLarge)
            return FailReason.TooLarge;
        _misshapen = 0;
        _present = 0;
        Forget();
        try
        {
            return ReadObject(rows.Current);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The second is how the reader says that a string is not UTF-8 or holds half a surrogate pair.
            rows.Broken();
            return FailReason.Malformed;
        }
    }

    /// <summary>Begins a new row.</summary>
    protected abstract void Forget();

    /// <summary>Takes the value of a field; false where its type is another than the format's.</summary>
    protected abstract bool Take(int field, ref readonly Utf8JsonReader reader);

    /// <summary>Why the row is not one of this kind, once all its fields are taken.</summary>
    protected abstract FailReason? Judge();

    protected bool Has(int field) => (_present >> field & 1) != 0;

    protected static bool IsTextOrNull(ref readonly Utf8JsonReader reader) => reader.TokenType is JsonTokenType.String or JsonTokenType.Null;

    protected static bool IsNumberOrNull(ref readonly Utf8JsonReader reader) => reader.TokenType is JsonTokenType.Number or JsonTokenType.Null;

    private FailReason? ReadObject(ReadOnlySpan<byte> row)
    {
        var reader = new Utf8JsonReader(row);
        reader.Read();
        var isObject = reader.TokenType == JsonTokenType.StartObject;
        var guess = 0;
        Span<int> path = stackalloc int[RowFields.Deepest + 2];
        while (reader.Read())
        {
            if (!isObject || reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth > fields.Depth)
                continue;
            var field = fields.Find(in reader, guess, path);
            reader.Read();
            if (field >= 0)
            {
                guess = field + 1;
                var bit = 1u << field;
                _present |= bit;
                _misshapen = Take(field, in reader) ? _misshapen & ~bit : _misshapen | bit;
            }
        }

        return !isObject || _misshapen != 0 ? FailReason.UnexpectedShape : Judge();
    }
}
