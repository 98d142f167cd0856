using Microsoft.EntityFrameworkCore;
using Wrapped.Genres;
using Wrapped.Library.Schema;
using Wrapped.Library.Storage;
using Wrapped.Plays;

namespace Wrapped.Library.Genres;

/// <summary>What listeners say that artists play.</summary>
internal static class OwnGenreTable
{
    /// <summary>In the order of their keys.</summary>
    public static List<OwnGenres> Of(LibraryContext library, long listener) => [.. Rows(library, listener).Select(row => new OwnGenres(row.Artist, GenreNames.Of(row.Genres)))];

    public static List<OwnGenresRow> Rows(LibraryContext library, long listener)
    {
        var all = new List<OwnGenresRow>();
        using var rows = library.Prepare("SELECT \"Key\", Artist, Genres FROM OwnGenres WHERE ListenerId = ?1 ORDER BY \"Key\"");
        rows.Bind(1, listener);
        while (rows.Next())
            all.Add(new() { ListenerId = listener, Key = rows.Text(0), Artist = rows.Text(1), Genres = rows.Text(2) });
        return all;
    }

    /// <summary>Puts these in the place of all that were kept; of two for one artist the later counts, and one without genres says nothing.</summary>
    public static void Set(LibraryContext library, long listener, IEnumerable<OwnGenres> all)
    {
        Listeners.Check(library, listener);
        library.OwnGenres.Where(row => row.ListenerId == listener).ExecuteDelete();
        foreach (var own in all)
            Set(library, listener, own);
    }

    /// <summary>Removes the artist where it has no genres.</summary>
    public static void Set(LibraryContext library, long listener, OwnGenres own)
    {
        Listeners.Check(library, listener);
        var (key, genres) = (NameKey.Of(own.Artist), GenreNames.Text(own.Genres));
        if (key.Length == 0)
            throw new ArgumentException("An artist has a name.", nameof(own));
        library.OwnGenres.Where(row => row.ListenerId == listener && row.Key == key).ExecuteDelete();
        if (genres.Length == 0)
            return;
        using var row = library.Prepare("INSERT INTO OwnGenres (ListenerId, \"Key\", Artist, Genres) VALUES (?, ?, ?, ?)");
        row.Bind(1, listener).Bind(2, key).Bind(3, own.Artist.Trim()).Bind(4, genres).Run();
    }
}
