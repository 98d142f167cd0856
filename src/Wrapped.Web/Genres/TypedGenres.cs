using Microsoft.Extensions.Primitives;
using Wrapped.Cards.Words;
using Wrapped.Genres;

namespace Wrapped.Web.Genres;

/// <summary>An artist and up to three genres as they were typed, a row of the form.</summary>
public sealed record TypedGenres(string Artist, IReadOnlyList<string?> Genres)
{
    private const int MostLetters = 300;

    /// <summary>Every row that names an artist; of one that stands twice the last.</summary>
    public static IReadOnlyList<TypedGenres> Of(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (artists, genres) = (form["artist"], form["genre"]);
        return [.. artists.Select((artist, row) => new TypedGenres(Short(artist) ?? "", [.. Enumerable.Range(0, KnownGenres.Most).Select(i => Short(At(genres, (row * KnownGenres.Most) + i)))])).Where(row => row.Artist.Length > 0)];
    }

    /// <summary>What it says under the names of the vocabulary; what names no genre says nothing.</summary>
    public OwnGenres Read(Wording words) =>
        new(Artist, [.. Genres.Where(genre => !string.IsNullOrWhiteSpace(genre)).Select(genre => SpokenGenres.Find(genre!, words)).OfType<string>().Distinct(StringComparer.Ordinal)]);

    private static string? At(StringValues values, int place) => place < values.Count ? values[place] : null;

    private static string? Short(string? typed) => string.Concat((typed ?? "").Where(letter => !char.IsControl(letter))).Trim() is { Length: > 0 and <= MostLetters } text ? text : null;
}
