using System.Text.Json;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Json;
using Wrapped.Plays;

namespace Wrapped.Importers.SpotifyExtended;

/// <summary>One stream as Spotify writes it. Fields that are not named here, such as addresses, user names and user agents, are never taken.</summary>
internal sealed class ExtendedRow(Utf8Pool texts) : RowDecoding(Fields)
{
    private const int Ts = 0, Platform = 1, MsPlayed = 2, Country = 3, Track = 4, Artist = 5, Album = 6, TrackUri = 7, Episode = 8, Show = 9, EpisodeUri = 10,
        Book = 11, BookUri = 12, ChapterUri = 13, Chapter = 14, ReasonStart = 15, ReasonEnd = 16, Shuffle = 17, Skipped = 18, Offline = 19, OfflineTimestamp = 20, Incognito = 21;

    private static readonly RowFields Fields = new(
        "ts", "platform", "ms_played", "conn_country",
        "master_metadata_track_name", "master_metadata_album_artist_name", "master_metadata_album_album_name", "spotify_track_uri",
        "episode_name", "episode_show_name", "spotify_episode_uri",
        "audiobook_title", "audiobook_uri", "audiobook_chapter_uri", "audiobook_chapter_title",
        "reason_start", "reason_end", "shuffle", "skipped", "offline", "offline_timestamp", "incognito_mode");

    private readonly string?[] _texts = new string?[Incognito + 1];
    private long? _endedAt;
    private long? _msPlayed;
    private long? _clock;
    private bool? _shuffle;
    private bool? _skipped;
    private bool? _offline;
    private bool? _incognito;

    /// <summary>Whether anything is named that could have been heard.</summary>
    public bool IsNamed => (_texts[Track] ?? _texts[Episode] ?? _texts[Book] ?? _texts[Chapter]) is not null;

    /// <summary>Whether it was heard offline and only the time of its synchronisation is known.</summary>
    public bool LacksStart => _offline is true && StartTime.IsUnknown(_endedAt!.Value, _msPlayed!.Value, _clock);

    public ListenedRow ToListened(RowPlace place, SharedContexts contexts)
    {
        var kind = _texts[Track] is not null ? MediaKind.Music : _texts[Episode] is not null ? MediaKind.Podcast : MediaKind.Audiobook;
        return new ListenedRow(place)
        {
            Source = Source.SpotifyExtended,
            Kind = kind,
            StartedAt = Instant.FromUnixTimeMilliseconds(StartTime.Of(_endedAt!.Value, _msPlayed!.Value, _clock)),
            StatedAt = Instant.FromUnixTimeMilliseconds(_endedAt.Value),
            Precision = TimePrecision.Second,
            MsPlayed = _msPlayed.Value,
            Title = (_texts[Track] ?? _texts[Episode] ?? _texts[Chapter] ?? _texts[Book])!,
            Artist = kind switch { MediaKind.Music => _texts[Artist], MediaKind.Podcast => _texts[Show], _ => _texts[Book] } ?? "",
            Album = kind == MediaKind.Music ? _texts[Album] : null,
            Uri = kind switch { MediaKind.Music => _texts[TrackUri], MediaKind.Podcast => _texts[EpisodeUri], _ => _texts[ChapterUri] ?? _texts[BookUri] },
            Context = contexts.Of(new(_skipped, _shuffle, _offline, _incognito, _texts[Platform], KnownCountry, _texts[ReasonStart], _texts[ReasonEnd])),
        };
    }

    // ZZ is Spotify's own word for unknown.
    private string? KnownCountry => _texts[Country] is { Length: 2 } country and not "ZZ" ? country : null;

    protected override void Forget()
    {
        Array.Clear(_texts);
        _endedAt = _msPlayed = _clock = null;
        _shuffle = _skipped = _offline = _incognito = null;
    }

    protected override bool Take(int field, ref readonly Utf8JsonReader reader)
    {
        switch (field)
        {
            case Ts:
                _endedAt = RowValue.Time(in reader, isMinute: false);
                return IsTextOrNull(in reader);
            case MsPlayed:
                _msPlayed = RowValue.Whole(in reader);
                return IsNumberOrNull(in reader);
            case OfflineTimestamp:
                _clock = RowValue.Whole(in reader);
                return true;
            case Shuffle:
                _shuffle = RowValue.Flag(in reader);
                return true;
            case Skipped:
                _skipped = RowValue.Flag(in reader);
                return true;
            case Offline:
                _offline = RowValue.Flag(in reader);
                return true;
            case Incognito:
                _incognito = RowValue.Flag(in reader);
                return true;
            default:
                _texts[field] = RowValue.Text(in reader, texts);
                return IsTextOrNull(in reader);
        }
    }

    protected override FailReason? Judge()
    {
        if (!Has(Ts) && !Has(MsPlayed))
            return FailReason.UnexpectedShape;
        if (_endedAt is null)
            return FailReason.BadTime;
        return _msPlayed is null or < 0 or > MostMs ? FailReason.BadDuration : null;
    }
}
