using Wrapped.Library.Schema;
using Wrapped.Names;
using Wrapped.Plays;

namespace Wrapped.Library.Genres;

/// <summary>The table of genres that the host loaded.</summary>
internal static class HostTable
{
    /// <summary>The edition that counts; 0 where there is none.</summary>
    public static long Edition(LibraryContext library)
    {
        using var edition = library.Prepare("SELECT max(Edition) FROM HostTable WHERE IsFinished");
        return edition.Next() ? edition.Number(0) : 0;
    }

    /// <summary>What it says of a listener's artists and of those that their names may be made of.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Of(LibraryContext library, long listener)
    {
        var known = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (Edition(library) is not (> 0 and var edition))
            return known;
        using var find = library.Prepare("SELECT Genres FROM HostGenres WHERE Edition = ?1 AND \"Key\" = ?2");
        find.Bind(1, edition);
        using var artists = library.Prepare("SELECT Name FROM Artist WHERE ListenerId = ?1 AND Name <> ''");
        artists.Bind(1, listener);
        while (artists.Next())
        {
            // Whom it knows whole, nobody takes apart.
            var name = artists.Text(0);
            if (Ask(name))
                continue;
            foreach (var part in ArtistCredit.Parts(name))
                Ask(part);
        }
        return known;

        bool Ask(string name)
        {
            var key = NameKey.Of(name);
            if (known.ContainsKey(key))
                return true;
            if (!find.Bind(2, key).Next())
                return false;
            known.Add(key, GenreNames.Known(find.Text(0)));
            find.Reset();
            return true;
        }
    }
}
