using System.Text.Json;

namespace Wrapped.Importers.Json;

/// <summary>What the beginning of a JSON file shows: the names of the fields of its first objects.</summary>
internal sealed class JsonSample
{
    private const int MostRows = 20;
    private const int MostKeys = 200;

    private readonly List<HashSet<string>> _rows = [];

    /// <summary>Whether it is an array without any element.</summary>
    public bool IsEmptyList { get; private set; }

    /// <summary>Whether the whole file is an array that never ends.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>Whether one of the first rows has all of these fields. One of several, since the first may be broken or of another kind.</summary>
    public bool HasRowWith(params string[] keys) => _rows.Exists(row => row.IsSupersetOf(keys));

    public static JsonSample Of(ReadOnlySpan<byte> text, bool isWhole)
    {
        var sample = new JsonSample();
        if (text.IsEmpty)
            return sample;
        if (text[0] is (byte)'{' or (byte)'[')
            sample.ReadRows(text, isWhole && text[0] == '[');
        return sample;
    }

    // One object after another, or one alone, is no list that could be empty or cut short.
    private void ReadRows(ReadOnlySpan<byte> text, bool isWhole)
    {
        using var content = new MemoryStream(text.ToArray());
        var rows = new JsonRows(content, text.Length, "") { AreLines = text[0] == '{' };
        var seen = false;
        try
        {
            while (_rows.Count < MostRows && rows.MoveNext())
            {
                seen = true;
                _rows.Add(KeysOf(rows.Current, out var isBroken));
                if (isBroken)
                    rows.Broken();
            }

            IsEmptyList = isWhole && !seen;
        }
        catch (Imports.ExportRefusedException)
        {
            // The end of the sample is not the end of the file, and the row cut by it still shows its first fields.
            _rows.Add(KeysOf(rows.Rest, out _));
            IsCutShort = isWhole;
        }
    }

    private static HashSet<string> KeysOf(ReadOnlySpan<byte> row, out bool isBroken)
    {
        isBroken = false;
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(row, isFinalBlock: false, default);
        try
        {
            while (keys.Count < MostKeys && reader.Read() && !(reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 0))
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                    keys.Add(reader.GetString()!);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A broken row shows what stands before the break.
            isBroken = true;
        }

        return keys;
    }
}
