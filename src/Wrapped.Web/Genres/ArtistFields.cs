namespace Wrapped.Web.Genres;

/// <summary>A row of the form: an artist, and what stands in the fields of their genres.</summary>
/// <param name="Artist">The artist.</param>
/// <param name="Minutes">How long they were heard, in words; null for one of the listener's own table, who can be removed from it.</param>
/// <param name="Genres">What stands in the fields.</param>
/// <param name="IsRefused">Whether that is no genre.</param>
public sealed record ArtistFields(string Artist, string? Minutes, IReadOnlyList<string?> Genres, Func<string?, bool> IsRefused);
