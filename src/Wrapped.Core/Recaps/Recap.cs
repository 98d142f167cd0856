using NodaTime;
using Wrapped.Genres;
using Wrapped.Plays;
using Wrapped.Recaps.Days;
using Wrapped.Recaps.Lists;
using Wrapped.Recaps.Race;
using Wrapped.Recaps.Ranges;
using Wrapped.Recaps.Repeats;
using Wrapped.Recaps.Totals;

namespace Wrapped.Recaps;

/// <summary>Everything that a range of listening tells. Counted by docs/how-we-count.md; durations are milliseconds.</summary>
public sealed record Recap
{
    /// <summary>The days that it tells of.</summary>
    public required DateRange Range { get; init; }

    /// <summary>The year that it tells of, or in which its range ends.</summary>
    public int Year => Range.To.Year;

    /// <summary>Where the listener was at home.</summary>
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

    public required BiggestWeek? BiggestWeek { get; init; }

    public required BiggestMonth? BiggestMonth { get; init; }

    public required IReadOnlyList<MonthFavourite> MonthFavourites { get; init; }

    public required LongestSession? LongestSession { get; init; }

    public required Rhythm? Rhythm { get; init; }

    public required LongestRun? LongestRun { get; init; }

    public required MostInADay? MostInADay { get; init; }

    public required OnRepeat? OnRepeat { get; init; }

    public required Obsession? Obsession { get; init; }

    public required IReadOnlyList<PeakMonth> PeakMonths { get; init; }

    public required RankRace? RankRace { get; init; }

    public required IReadOnlyList<Milestone> Milestones { get; init; }

    public required IReadOnlyList<AwardedSong> Awards { get; init; }

    /// <summary>The recap of <paramref name="listening"/> with lists of at most <paramref name="top"/>.</summary>
    public static Recap Of(Listening listening, int top = 10)
    {
        ArgumentNullException.ThrowIfNull(listening);
        var music = Gathering.Music.Of(listening);
        var time = TimeOfYear.Of(music);
        return new()
        {
            Range = music.Range,
            Zone = listening.Zones.Home,
            Music = ListenedTime.Of(music),
            Podcasts = ListenedTime.Of(listening, MediaKind.Podcast),
            Audiobooks = ListenedTime.Of(listening, MediaKind.Audiobook),
            Breadth = Breadth.Of(music),
            TopArtists = Lists.TopArtists.Of(music, top),
            TopTracks = Lists.TopTracks.Of(music, top),
            TopAlbums = Lists.TopAlbums.Of(music, top),
            Genres = TopGenres.Of(music, top, GenreList.Of),
            Time = time,
            BiggestDay = Days.BiggestDay.Of(music.Range, time),
            LongestStreak = Days.LongestStreak.Of(music),
            NewArtists = Discoveries.NewArtists.Of(music),
            Edges = FirstAndLastPlay.Of(music),
            BiggestWeek = Days.BiggestWeek.Of(music.Range, time),
            BiggestMonth = Days.BiggestMonth.Of(music.Range, time),
            MonthFavourites = Days.MonthFavourites.Of(music),
            LongestSession = Days.LongestSession.Of(music),
            Rhythm = Days.Rhythm.Of(music.Range, time),
            LongestRun = Repeats.LongestRun.Of(music),
            MostInADay = Repeats.MostInADay.Of(music),
            OnRepeat = Repeats.OnRepeat.Of(music),
            Obsession = Repeats.Obsession.Of(music),
            PeakMonths = Race.PeakMonths.Of(music, top),
            RankRace = Race.RankRace.Of(music),
            Milestones = Race.Milestones.Of(music),
            Awards = Race.Awards.Of(music, top),
        };
    }
}
