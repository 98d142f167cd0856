using System.Text.Json;
using NodaTime.Text;
using Wrapped.Imports;
using Wrapped.Importers.Json;
using Wrapped.Importers.Scrobbles;
using Wrapped.Plays;

namespace Wrapped.Importers.Koito;

/// <summary>One listen of Koito, in which everything has several names: the first of those that it calls primary counts.</summary>
internal sealed class KoitoRow(Utf8Pool texts) : ScrobbleRow(Fields)
{
    private const int Time = 0, Length = 1, Title = 2, Album = 3, Artists = 4;

    private static readonly RowFields Fields = new("listened_at", "track.duration", "track.aliases", "album.aliases", "artists");

    private readonly string?[] _texts = new string?[Artists + 1];
    private long? _length;

    protected override SourceRow ToRow(RowPlace place) => _texts[Title] is { } title
        ? Scrobble.Of(Source.Koito, place, Scrobble.At(Milliseconds)!.Value, null, Lasted(_length), title, _texts[Artists], _texts[Album])
        : new SkippedRow(place, SkipReason.Nameless);

    private long? Milliseconds => _texts[Time] is { } time && OffsetDateTimePattern.Rfc3339.Parse(time) is { Success: true } at ? at.Value.ToInstant().ToUnixTimeMilliseconds() / 1000 * 1000 : null;

    protected override void Forget()
    {
        Array.Clear(_texts);
        _length = null;
    }

    protected override bool Take(int field, ref readonly Utf8JsonReader reader)
    {
        switch (field)
        {
            case Time:
                _texts[Time] = RowValue.Text(in reader, texts);
                return IsTextOrNull(in reader);
            case Length:
                _length = Number(in reader, 1000);
                return IsNumberOrNull(in reader);
            default:
                _texts[field] = PrimaryAlias(in reader);
                return reader.TokenType is JsonTokenType.StartArray or JsonTokenType.Null;
        }
    }

    protected override FailReason? Judge() => !Has(Title) ? FailReason.UnexpectedShape : Scrobble.At(Milliseconds) is null ? FailReason.BadTime : null;

    // [{"alias": …, "is_primary": …}, …], or of artists [{"aliases": [the same], "is_primary": …}, …]
    private string? PrimaryAlias(ref readonly Utf8JsonReader reader)
    {
        string? first = null, alias = null;
        var depth = 0;
        var inside = reader;
        while (inside.Read() && inside.CurrentDepth > reader.CurrentDepth)
        {
            if (inside.TokenType != JsonTokenType.PropertyName)
                continue;
            if (inside.ValueTextEquals("alias"u8) && inside.Read())
            {
                depth = inside.CurrentDepth;
                alias = RowValue.Text(in inside, texts);
                first ??= alias;
            }
            else if (inside.ValueTextEquals("is_primary"u8) && inside.Read() && inside.TokenType == JsonTokenType.True && inside.CurrentDepth == depth && alias is not null)
            {
                return alias;
            }
        }

        return first;
    }
}
