using System.Text.Json;
using Wrapped.Imports;
using Wrapped.Importers.Json;
using Wrapped.Importers.Scrobbles;
using Wrapped.Plays;

namespace Wrapped.Importers.Pano;

/// <summary>One line of Pano Scrobbler's log, which also tells what was loved.</summary>
internal sealed class PanoRow(Utf8Pool texts) : ScrobbleRow(Fields)
{
    private const int Time = 0, Artist = 1, Title = 2, Album = 3, Length = 4, Event = 5;

    private static readonly RowFields Fields = new("timeMs", "artist", "track", "album", "durationMs", "event");

    private readonly string?[] _texts = new string?[Event + 1];
    private readonly long?[] _numbers = new long?[Length + 1];

    protected override SourceRow ToRow(RowPlace place)
    {
        if (_texts[Event] != "scrobble")
            return new SkippedRow(place, SkipReason.NotAListening);
        return _texts[Title] is { } title
            ? Scrobble.Of(Source.Pano, place, Scrobble.At(_numbers[Time] / 1000 * 1000)!.Value, null, Lasted(_numbers[Length]), title, _texts[Artist], _texts[Album])
            : new SkippedRow(place, SkipReason.Nameless);
    }

    protected override void Forget()
    {
        Array.Clear(_texts);
        Array.Clear(_numbers);
    }

    protected override bool Take(int field, ref readonly Utf8JsonReader reader)
    {
        if (field is Time or Length)
        {
            _numbers[field] = Number(in reader, 1);
            return IsNumberOrNull(in reader);
        }

        _texts[field] = RowValue.Text(in reader, texts);
        return IsTextOrNull(in reader);
    }

    protected override FailReason? Judge() =>
        !Has(Title) || !Has(Event) ? FailReason.UnexpectedShape : Scrobble.At(_numbers[Time]) is null ? FailReason.BadTime : null;
}
