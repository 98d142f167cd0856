using Wrapped.Genres;
using Wrapped.Library.Schema;

namespace Wrapped.Library.Genres;

/// <summary>Who plays what, as far as the library of a listener can tell.</summary>
internal static class GuideReader
{
    public static GenreGuide Read(LibraryContext library, long listener) => GenreGuide.Of(
        OwnGenreTable.Rows(library, listener).ToDictionary(row => row.Key, IReadOnlyList<string> (row) => GenreNames.Known(row.Genres), StringComparer.Ordinal),
        ExportGenreTable.Of(library, listener),
        HostTable.Of(library, listener));
}
