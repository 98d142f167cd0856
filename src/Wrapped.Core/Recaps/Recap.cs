using NodaTime;
using Wrapped.Genres;
using Wrapped.Plays;

namespace Wrapped.Recaps;

/// <summary>Everything that a year of listening tells. Counted by docs/how-we-count.md; durations are milliseconds.</summary>
public sealed record Recap
{
    public required int Year { get; init; }

    public required DateTimeZone Zone { get; init; }

    public required ListenedTime Music { get; init; }

    public required ListenedTime Podcasts { get; init; }

    public required ListenedTime Audiobooks { get; init; }

    public required Breadth Breadth { get; init; }

    public required IReadOnlyList<TopArtist> TopArtists { get; init; }

    public required IReadOnlyList<TopTrack> TopTracks { get; init; }

    public required IReadOnlyList<TopAlbum> TopAlbums { get; init; }

    public required GenresOfTheYear Genres { get; init; }

    public required TimeOfYear Time { get; init; }

    public required BiggestDay? BiggestDay { get; init; }

    public required LongestStreak? LongestStreak { get; init; }

    public required int? NewArtists { get; init; }

    public required FirstAndLastPlay Edges { get; init; }

    /// <summary>The recap of <paramref name="listening"/> with lists of at most <paramref name="top"/>.</summary>
    public static Recap Of(Listening listening, int top = 10)
    {
        ArgumentNullException.ThrowIfNull(listening);
        var year = MusicYear.Of(listening);
        var time = TimeOfYear.Of(year);
        return new()
        {
            Year = listening.Year,
            Zone = listening.Zone,
            Music = ListenedTime.Of(year),
            Podcasts = ListenedTime.Of(listening, MediaKind.Podcast),
            Audiobooks = ListenedTime.Of(listening, MediaKind.Audiobook),
            Breadth = Breadth.Of(year),
            TopArtists = Recaps.TopArtists.Of(year, top),
            TopTracks = Recaps.TopTracks.Of(year, top),
            TopAlbums = Recaps.TopAlbums.Of(year, top),
            Genres = TopGenres.Of(year, top, GenreList.Of),
            Time = time,
            BiggestDay = Recaps.BiggestDay.Of(listening.Year, time),
            LongestStreak = Recaps.LongestStreak.Of(year),
            NewArtists = Recaps.NewArtists.Of(year),
            Edges = FirstAndLastPlay.Of(year),
        };
    }
}
