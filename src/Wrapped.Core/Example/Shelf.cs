using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Wrapped.Plays;

namespace Wrapped.Example;

/// <summary>The invented listener's records, as records.txt lists them.</summary>
internal static class Shelf
{
    public static IReadOnlyList<ShelfArtist> Artists { get; } = Read();

    /// <summary>The first number that no track of the shelf has.</summary>
    public const int TracksEnd = 1_000;

    private const string New = "new ";

    private const string Back = "back ";

    private static List<ShelfArtist> Read()
    {
        using var text = new StreamReader(typeof(Shelf).Assembly.GetManifestResourceStream(typeof(Shelf), "records.txt")!);
        var lengths = new Dice(33);
        var artists = new List<ShelfArtist>();
        var tracks = 0;
        var albums = 0;
        var recordings = new List<Recording>();
        while (text.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;

            if (line[0] != ' ')
            {
                artists.Add(Artist(line, recordings = []));
                albums = 0;
                continue;
            }

            var album = line.Trim().Split(" | ");
            foreach (var (place, title) in album.Skip(1).Index())
            {
                var track = new Track(++tracks, MediaKind.Music, title, artists[^1].Name, album[0]);
                recordings.Add(new(track, lengths.Between(155_000, 320_000), 120 / (2 + place + (2 * albums))));
            }

            albums++;
        }

        return artists;
    }

    // Name = weight, season, new MM-DD, back MM-DD, gone; all but the first if any.
    private static ShelfArtist Artist(string line, List<Recording> recordings)
    {
        var sides = line.Split(" = ");
        var words = sides[1].Split(", ");
        var season = Season.None;
        AnnualDate? met = null, back = null;
        var isGone = false;
        foreach (var word in words.Skip(1))
        {
            if (word.StartsWith(New, StringComparison.Ordinal))
                met = AnnualDatePattern.Iso.Parse(word[New.Length..]).Value;
            else if (word.StartsWith(Back, StringComparison.Ordinal))
                back = AnnualDatePattern.Iso.Parse(word[Back.Length..]).Value;
            else if (word == "gone")
                isGone = true;
            else
                season = Enum.Parse<Season>(word, ignoreCase: true);
        }

        return new(sides[0], int.Parse(words[0], CultureInfo.InvariantCulture), season, met, back, isGone, recordings);
    }
}
