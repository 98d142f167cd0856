using System.Text.Json;
using Wrapped.Imports;
using Wrapped.Importers.Json;
using Wrapped.Importers.Scrobbles;
using Wrapped.Plays;

namespace Wrapped.Importers.Maloja;

/// <summary>One scrobble of Maloja. It keeps artists one by one; they are named together, as on a sleeve.</summary>
internal sealed class MalojaRow(Utf8Pool texts) : ScrobbleRow(Fields)
{
    private const int Time = 0, Artists = 1, Title = 2, Album = 3, Length = 4, Heard = 5;

    private static readonly RowFields Fields = new("time", "track.artists", "track.title", "track.album.albumtitle", "track.length", "duration");

    private readonly string?[] _texts = new string?[Album + 1];
    private readonly long?[] _numbers = new long?[Heard + 1];

    protected override SourceRow ToRow(RowPlace place) => _texts[Title] is { } title
        ? Scrobble.Of(Source.Maloja, place, Scrobble.At(_numbers[Time])!.Value, Lasted(_numbers[Heard]), Lasted(_numbers[Length]), title, _texts[Artists], _texts[Album])
        : new SkippedRow(place, SkipReason.Nameless);

    protected override void Forget()
    {
        Array.Clear(_texts);
        Array.Clear(_numbers);
    }

    protected override bool Take(int field, ref readonly Utf8JsonReader reader)
    {
        switch (field)
        {
            case Artists:
                _texts[Artists] = Together(in reader);
                return reader.TokenType is JsonTokenType.StartArray or JsonTokenType.Null;
            case Time or Length or Heard:
                _numbers[field] = Number(in reader, 1000);
                return IsNumberOrNull(in reader);
            default:
                _texts[field] = RowValue.Text(in reader, texts);
                return IsTextOrNull(in reader);
        }
    }

    protected override FailReason? Judge() =>
        !Has(Title) ? FailReason.UnexpectedShape : Scrobble.At(_numbers[Time]) is null ? FailReason.BadTime : null;

    private string? Together(ref readonly Utf8JsonReader reader)
    {
        var names = new List<string>();
        var inside = reader;
        while (reader.TokenType == JsonTokenType.StartArray && inside.Read() && inside.TokenType != JsonTokenType.EndArray)
        {
            if (RowValue.Text(in inside, texts) is { } name)
                names.Add(name);
        }

        return names.Count == 0 ? null : string.Join(", ", names);
    }
}
