using System.Text.RegularExpressions;
using Wrapped.Plays;

namespace Wrapped.Names;

/// <summary>A track's names, made ready to be held against those that another service gives the same song.</summary>
public sealed partial class SongNames
{
    /// <summary>As likely one song as names can say: all spelt the same.</summary>
    public const double Same = 1;

    // What the artist is called where the service names a playlist, an album by many, or nobody.
    private const double NobodyNamed = 0.6;

    private readonly string _title;
    private readonly string _artist;
    private readonly bool _hasArtist;
    private readonly string[] _artists;

    public SongNames(string title, string artist)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(artist);
        (_title, _artist) = (NameKey.Of(title), NameKey.Of(artist));
        _hasArtist = TrackIdentity.Of(title, artist, null).Artist != 0;
        _artists = [.. ArtistCredit.Parts(artist).Prepend(ArtistCredit.Plain(artist)).Select(LooseName.Of)];
        Title = LooseName.Of(Edition.Without(Film().Replace(WithoutArtist(title, ArtistCredit.Plain(artist)), "")));
    }

    /// <summary>Tracks whose loose titles differ are never one song.</summary>
    public string Title { get; }

    /// <summary>From 0, two songs, to <see cref="Same"/>. One that has no artist may be anyone's of that title.</summary>
    public double Likeness(SongNames other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Title != other.Title)
            return 0;
        var titles = _title == other._title ? Same : 0.95;
        return titles * Artists(other);
    }

    private double Artists(SongNames other)
    {
        if (!_hasArtist || !other._hasArtist)
            return NobodyNamed;
        if (_artist == other._artist)
            return Same;
        if (_artists[0] == other._artists[0])
            return 0.95;
        return _artists.Intersect(other._artists, StringComparer.Ordinal).Any() ? 0.85 : 0;
    }

    private static string WithoutArtist(string title, string artist) =>
        artist.Length > 0 && title.Length > artist.Length + 3 && title.StartsWith(artist, StringComparison.OrdinalIgnoreCase) && title[artist.Length..].StartsWith(" - ", StringComparison.Ordinal)
            ? title[(artist.Length + 3)..]
            : title;

    [GeneratedRegex(@"\s*[\(\[](?:official\s+)?(?:(?:hd|4k|music|lyrics?)\s+)*(?:audio|video|visuali[sz]er|lyrics?|clip officiel)[\)\]]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Film();
}
