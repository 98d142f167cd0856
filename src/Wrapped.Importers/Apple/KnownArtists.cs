using Wrapped.Importers.Titles;
using Wrapped.Plays;

namespace Wrapped.Importers.Apple;

/// <summary>Who sings what, as the other files of the same export say: newer ones name no artist in their history of plays.</summary>
internal sealed class KnownArtists
{
    private const int Most = 500_000;

    // Null where several artists have a song of that title.
    private readonly Dictionary<(string Title, string Album), string?> _artists = [];

    /// <summary>Learns from <c>Artist - Title</c>.</summary>
    public void Learn(string? description)
    {
        if (description is not null && DashedTitle.Split(description) is ({ } artist, var title))
            Learn(title, artist, null);
    }

    public void Learn(string title, string artist, string? album)
    {
        Add((NameKey.Of(title), ""), artist);
        if (album is not null)
            Add((NameKey.Of(title), NameKey.Of(album)), artist);
    }

    /// <summary>Whoever has the song of this title on this album, else the only one who has one of this title; empty where nothing is known for certain.</summary>
    public string Find(string title, string? album)
    {
        var key = NameKey.Of(title);
        return (album is null ? null : _artists.GetValueOrDefault((key, NameKey.Of(album)))) ?? _artists.GetValueOrDefault((key, "")) ?? "";
    }

    private void Add((string Title, string Album) key, string artist)
    {
        if (!_artists.TryGetValue(key, out var known))
        {
            if (_artists.Count < Most)
                _artists.Add(key, artist);
        }
        else if (known is not null && NameKey.Of(known) != NameKey.Of(artist))
        {
            _artists[key] = null;
        }
    }
}
