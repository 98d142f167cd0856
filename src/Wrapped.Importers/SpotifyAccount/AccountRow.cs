using System.Text.Json;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Json;
using Wrapped.Plays;

namespace Wrapped.Importers.SpotifyAccount;

/// <summary>One stream as Spotify's account data writes it.</summary>
internal sealed class AccountRow(Utf8Pool texts) : RowDecoding(Fields)
{
    private const int EndTime = 0, Artist = 1, Track = 2, Podcast = 3, Episode = 4, MsPlayed = 5;

    private static readonly RowFields Fields = new("endTime", "artistName", "trackName", "podcastName", "episodeName", "msPlayed");

    // The time is cut to its minute, so on average the stream ended half a minute later.
    private static readonly Duration HalfMinute = Duration.FromSeconds(30);

    private readonly string?[] _texts = new string?[MsPlayed + 1];
    private long? _endedAt;
    private long? _msPlayed;

    public bool IsNamed => (_texts[Track] ?? _texts[Episode]) is not null;

    public ListenedRow ToListened(RowPlace place)
    {
        var isMusic = _texts[Track] is not null;
        var endedAt = Instant.FromUnixTimeMilliseconds(_endedAt!.Value);
        return new ListenedRow(place)
        {
            Source = Source.SpotifyAccount,
            Kind = isMusic ? MediaKind.Music : MediaKind.Podcast,
            StartedAt = endedAt + HalfMinute - Duration.FromMilliseconds(_msPlayed!.Value),
            StatedAt = endedAt,
            Precision = TimePrecision.Minute,
            MsPlayed = _msPlayed.Value,
            Title = (_texts[Track] ?? _texts[Episode])!,
            Artist = (isMusic ? _texts[Artist] : _texts[Podcast]) ?? "",
        };
    }

    protected override void Forget()
    {
        Array.Clear(_texts);
        _endedAt = _msPlayed = null;
    }

    protected override bool Take(int field, ref readonly Utf8JsonReader reader)
    {
        switch (field)
        {
            case EndTime:
                _endedAt = RowValue.Time(in reader, isMinute: true);
                return IsTextOrNull(in reader);
            case MsPlayed:
                _msPlayed = RowValue.Whole(in reader);
                return IsNumberOrNull(in reader);
            default:
                _texts[field] = RowValue.Text(in reader, texts);
                return IsTextOrNull(in reader);
        }
    }

    protected override FailReason? Judge()
    {
        if (!Has(Track) && !Has(Episode))
            return FailReason.UnexpectedShape;
        if (_endedAt is null)
            return FailReason.BadTime;
        return _msPlayed is null or < 0 or > MostMs ? FailReason.BadDuration : null;
    }
}
