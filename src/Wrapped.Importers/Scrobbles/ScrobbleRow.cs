using System.Buffers.Text;
using System.Text.Json;
using Wrapped.Imports;
using Wrapped.Importers.Json;

namespace Wrapped.Importers.Scrobbles;

/// <summary>A scrobble in JSON, in the words of one scrobbler.</summary>
internal abstract class ScrobbleRow(RowFields fields) : RowDecoding(fields)
{
    /// <summary>The play that the current row tells of, or why it is none.</summary>
    public SourceRow Read(JsonRows rows, RowPlace place) => Read(rows) is { } failure ? new FailedRow(place, failure) : ToRow(place);

    protected abstract SourceRow ToRow(RowPlace place);

    /// <summary>A number, also with a fraction or in quotes, times <paramref name="factor"/>; null for null, and for what is none.</summary>
    protected static long? Number(ref readonly Utf8JsonReader reader, int factor) =>
        reader.TokenType is JsonTokenType.Number or JsonTokenType.String && reader.ValueSpan.Length is > 0 and < 40
        && Utf8Parser.TryParse(reader.ValueSpan, out decimal number, out var length) && length == reader.ValueSpan.Length && Math.Abs(number) < 1e15m
            ? (long)(number * factor)
            : null;

    /// <summary>Milliseconds that something can have lasted; scrobblers write 0 and less for what they do not know.</summary>
    protected static long? Lasted(long? milliseconds) => milliseconds is > 0 and <= MostMs ? milliseconds : null;
}
