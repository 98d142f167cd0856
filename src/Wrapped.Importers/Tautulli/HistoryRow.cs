using System.Globalization;
using System.Text.Json;
using Wrapped.Imports;
using Wrapped.Importers.Json;

namespace Wrapped.Importers.Tautulli;

/// <summary>One session as JSON.</summary>
internal sealed class HistoryRow(Utf8Pool texts) : RowDecoding(Fields)
{
    private const int Kind = 0, Title = 1, TrackArtist = 2, AlbumArtist = 3, Album = 4, Platform = 5, State = 6, Date = 7, Started = 8, Stopped = 9, Played = 10, Paused = 11, User = 12;

    private static readonly RowFields Fields = new(
        "media_type", "title", "original_title", "grandparent_title", "parent_title", "platform", "state", "date", "started", "stopped", "duration", "paused_counter", "user_id");

    private readonly string?[] _texts = new string?[State + 1];
    private readonly long?[] _numbers = new long?[User + 1];

    /// <summary>The session, once it has been read.</summary>
    public Session Session => new()
    {
        Kind = _texts[Kind],
        IsRunning = _texts[State] is not null,
        Started = _numbers[Started] ?? _numbers[Date],
        Stopped = _numbers[Stopped],
        Played = _numbers[Played],
        Paused = _numbers[Paused],
        Title = _texts[Title],
        TrackArtist = _texts[TrackArtist],
        AlbumArtist = _texts[AlbumArtist],
        Album = _texts[Album],
        Platform = _texts[Platform],
    };

    /// <summary>Whose it is.</summary>
    public string? Listener => _numbers[User]?.ToString(CultureInfo.InvariantCulture);

    protected override void Forget()
    {
        Array.Clear(_texts);
        Array.Clear(_numbers);
    }

    protected override bool Take(int field, ref readonly Utf8JsonReader reader)
    {
        if (field <= State)
        {
            _texts[field] = RowValue.Text(in reader, texts);
            return IsTextOrNull(in reader);
        }

        _numbers[field] = RowValue.Whole(in reader);
        return IsNumberOrNull(in reader);
    }

    protected override FailReason? Judge() => Has(Kind) ? null : FailReason.UnexpectedShape;
}
