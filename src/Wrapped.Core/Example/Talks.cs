using System.Globalization;
using Wrapped.Plays;

namespace Wrapped.Example;

/// <summary>What the invented listener hears besides music, each episode and chapter once and in order.</summary>
internal sealed class Talks
{
    private static readonly string[] Shows = ["The Long Way Home", "Sous les pavés", "Kitchen Physics"];

    private int _episodes;
    private int _chapters;

    public Track Next(Talk talk) => talk == Talk.Podcast ? Episode(_episodes++) : Chapter(++_chapters);

    private static Track Episode(int number) =>
        new(Shelf.TracksEnd + number, MediaKind.Podcast, string.Create(CultureInfo.InvariantCulture, $"Episode {1 + (number / Shows.Length)}"), Shows[number % Shows.Length], null);

    private static Track Chapter(int number) =>
        new((2 * Shelf.TracksEnd) + number, MediaKind.Audiobook, string.Create(CultureInfo.InvariantCulture, $"Chapter {number}"), "Middlemarch", null);
}
