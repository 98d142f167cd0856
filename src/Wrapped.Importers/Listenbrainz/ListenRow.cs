using System.Text.Json;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Json;
using Wrapped.Importers.Scrobbles;
using Wrapped.Plays;

namespace Wrapped.Importers.Listenbrainz;

/// <summary>One listen. How long the track is stands in it often, how long it was heard at times.</summary>
internal sealed class ListenRow(Utf8Pool texts) : ScrobbleRow(Fields)
{
    private const int Time = 0, Title = 1, Artist = 2, Album = 3, LengthMs = 4, Length = 5, HeardMs = 6, Heard = 7;

    private static readonly RowFields Fields = new(
        "listened_at", "track_metadata.track_name", "track_metadata.artist_name", "track_metadata.release_name",
        "track_metadata.additional_info.duration_ms", "track_metadata.additional_info.duration", "track_metadata.additional_info.ms_played", "track_metadata.additional_info.duration_played");

    private readonly string?[] _texts = new string?[Album + 1];
    private readonly long?[] _numbers = new long?[Heard + 1];

    protected override SourceRow ToRow(RowPlace place)
    {
        if (_texts[Title] is not { } title)
            return new SkippedRow(place, SkipReason.Nameless);
        var statedAt = Scrobble.At(_numbers[Time])!.Value;
        var row = Scrobble.Of(Source.Listenbrainz, place, statedAt, _numbers[HeardMs] ?? _numbers[Heard], _numbers[LengthMs] ?? _numbers[Length], title, _texts[Artist], _texts[Album]);

        // Only what ListenBrainz took from Spotify has this field, and with it the time of the end.
        return _numbers[HeardMs] is { } heard ? row with { StartedAt = statedAt - Duration.FromMilliseconds(heard) } : row;
    }

    protected override void Forget()
    {
        Array.Clear(_texts);
        Array.Clear(_numbers);
    }

    // What stands in additional_info is whatever a player liked to say: a length that is none costs no listen.
    protected override bool Take(int field, ref readonly Utf8JsonReader reader)
    {
        switch (field)
        {
            case Time:
                _numbers[Time] = Number(in reader, 1000);
                return IsTextOrNull(in reader) || IsNumberOrNull(in reader);
            case LengthMs or HeardMs:
                _numbers[field] = Lasted(Number(in reader, 1));
                return true;
            case Length or Heard:
                _numbers[field] = Lasted(Number(in reader, 1000));
                return true;
            default:
                _texts[field] = RowValue.Text(in reader, texts);
                return IsTextOrNull(in reader);
        }
    }

    protected override FailReason? Judge() =>
        !Has(Title) ? FailReason.UnexpectedShape : Scrobble.At(_numbers[Time]) is null ? FailReason.BadTime : null;
}
