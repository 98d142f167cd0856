using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps.Days;
using Wrapped.Recaps.Discoveries;
using Wrapped.Recaps.Habits;
using Wrapped.Recaps.Lists;
using Wrapped.Recaps.Portrait;
using Wrapped.Recaps.Race;
using Wrapped.Recaps.Ranges;
using Wrapped.Recaps.Repeats;
using Wrapped.Recaps.Said;
using Wrapped.Recaps.Shape;
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

    public required int DaysWithMusic { get; init; }

    public required BiggestDay? BiggestDay { get; init; }

    public required LongestStreak? LongestStreak { get; init; }

    public required int? NewArtists { get; init; }

    public required FirstAndLastPlay Edges { get; init; }

    public required Changes? Changes { get; init; }

    public required SaidAndHeard? Said { get; init; }

    public required Personality? Personality { get; init; }

    public required IReadOnlyList<Chapter> Chapters { get; init; }

    public required Mashup? Mashup { get; init; }

    public required NewMusic? NewMusic { get; init; }

    public required Discovery? Discovery { get; init; }

    public required FirstPlayOfTopArtist? FirstPlayOfTopArtist { get; init; }

    public required IReadOnlyList<Comeback> Comebacks { get; init; }

    public required Loyalty? Loyalty { get; init; }

    public required IReadOnlyList<ForgottenArtist>? Forgotten { get; init; }

    public required OneTimeVisitors? OneTimeVisitors { get; init; }

    public required Concentration? Concentration { get; init; }

    public required Variety? Variety { get; init; }

    public required Eddington? Eddington { get; init; }

    public required Skips? Skips { get; init; }

    public required PlayedToTheEnd? PlayedToTheEnd { get; init; }

    public required Devices? Devices { get; init; }

    public required IReadOnlyList<CountryTime>? Countries { get; init; }

    public required Switches? Switches { get; init; }

    public required IReadOnlyList<TopShow> TopShows { get; init; }

    public required IReadOnlyList<TopShow> TopAudiobooks { get; init; }

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
        var measured = Measured.Of(music);
        var numbers = KeyNumbers.Of(music, measured);
        var genres = TopGenres.Of(music, listening.Genres);
        return new()
        {
            Range = music.Range,
            Zone = listening.Zones.Home,
            Music = measured.Music,
            Podcasts = measured.Podcasts,
            Audiobooks = measured.Audiobooks,
            Breadth = measured.Breadth,
            TopArtists = Lists.TopArtists.Of(music, top),
            TopTracks = Lists.TopTracks.Of(music, top),
            TopAlbums = Lists.TopAlbums.Of(music, top),
            Genres = genres.Shortened(top),
            Time = measured.Time,
            DaysWithMusic = music.Calendar.WithPlays.Count,
            BiggestDay = measured.BiggestDay,
            LongestStreak = measured.LongestStreak,
            NewArtists = measured.NewArtists,
            Edges = FirstAndLastPlay.Of(music),
            Changes = Totals.Changes.Of(music, numbers),
            Said = SaidAndHeard.Of(listening, music, numbers),
            Personality = measured.Personality,
            Chapters = Portrait.Chapters.Of(music, genres.AreTelling, artist => listening.Genres.Of(artist).Genres),
            Mashup = Portrait.Mashup.Of(music, [.. genres.Top.Select(genre => genre.Name)], genres.AreTelling, artist => listening.Genres.Of(artist).Genres),
            NewMusic = measured.NewMusic,
            Discovery = Discoveries.Discovery.Of(music),
            FirstPlayOfTopArtist = Discoveries.FirstPlayOfTopArtist.Of(music),
            Comebacks = Discoveries.Comebacks.Of(music),
            Loyalty = measured.Loyalty,
            Forgotten = Discoveries.Forgotten.Of(music),
            OneTimeVisitors = measured.OneTimeVisitors,
            Concentration = measured.Concentration,
            Variety = measured.Variety,
            Eddington = measured.Eddington,
            Skips = measured.Skips,
            PlayedToTheEnd = measured.PlayedToTheEnd,
            Devices = Habits.Devices.Of(music),
            Countries = measured.Countries,
            Switches = measured.Switches,
            TopShows = Lists.TopShows.Of(music, MediaKind.Podcast, top),
            TopAudiobooks = Lists.TopShows.Of(music, MediaKind.Audiobook, top),
            BiggestWeek = measured.BiggestWeek,
            BiggestMonth = measured.BiggestMonth,
            MonthFavourites = Days.MonthFavourites.Of(music),
            LongestSession = measured.LongestSession,
            Rhythm = Days.Rhythm.Of(music.Range, measured.Time),
            LongestRun = measured.LongestRun,
            MostInADay = measured.MostInADay,
            OnRepeat = measured.OnRepeat,
            Obsession = measured.Obsession,
            PeakMonths = Race.PeakMonths.Of(music, top),
            RankRace = Race.RankRace.Of(music),
            Milestones = Race.Milestones.Of(music),
            Awards = Race.Awards.Of(music, top),
        };
    }
}
