using System.Text.Json;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Json;
using Wrapped.Importers.Scrobbles;
using Wrapped.Plays;

namespace Wrapped.Importers.Lastfm;

/// <summary>One track of a page. Whatever else stands in it, such as pictures and addresses, is never taken.</summary>
internal sealed class PageRow(Utf8Pool texts) : ScrobbleRow(Fields)
{
    private const int ArtistText = 0, ArtistName = 1, ArtistAlone = 2, Album = 3, Title = 4, Time = 5, NowPlaying = 6;

    private static readonly RowFields Fields = new("artist.#text", "artist.name", "artist", "album.#text", "name", "date.uts", "@attr.nowplaying");

    private readonly string?[] _texts = new string?[NowPlaying + 1];
    private Instant? _startedAt;

    protected override SourceRow ToRow(RowPlace place)
    {
        if (_startedAt is null)
            return new SkippedRow(place, SkipReason.NotAListening);
        return _texts[Title] is { } title
            ? Scrobble.Of(Source.Lastfm, place, _startedAt.Value, null, null, title, _texts[ArtistText] ?? _texts[ArtistName] ?? _texts[ArtistAlone], _texts[Album])
            : new SkippedRow(place, SkipReason.Nameless);
    }

    protected override void Forget()
    {
        Array.Clear(_texts);
        _startedAt = null;
    }

    protected override bool Take(int field, ref readonly Utf8JsonReader reader)
    {
        if (field == Time)
            _startedAt = Scrobble.At(Number(in reader, 1000));
        else
            _texts[field] = RowValue.Text(in reader, texts);
        return IsTextOrNull(in reader) || (field, reader.TokenType) is (Time, JsonTokenType.Number) or (ArtistAlone, JsonTokenType.StartObject);
    }

    // What is only just playing stands on every page, without a time.
    protected override FailReason? Judge()
    {
        if (!Has(Title))
            return FailReason.UnexpectedShape;
        return _startedAt is null && _texts[NowPlaying] != "true" ? FailReason.BadTime : null;
    }
}
