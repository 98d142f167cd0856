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
        var time = TimeOfYear.Of(music);
        var genres = TopGenres.Of(music, listening.Genres);
        return new()
        {
            Range = music.Range,
            Zone = listening.Zones.Home,
            Music = ListenedTime.Of(music),
            Podcasts = ListenedTime.Of(music, MediaKind.Podcast),
            Audiobooks = ListenedTime.Of(music, MediaKind.Audiobook),
            Breadth = Breadth.Of(music),
            TopArtists = Lists.TopArtists.Of(music, top),
            TopTracks = Lists.TopTracks.Of(music, top),
            TopAlbums = Lists.TopAlbums.Of(music, top),
            Genres = genres.Shortened(top),
            Time = time,
            DaysWithMusic = Days.DaysWithMusic.Of(music),
            BiggestDay = Days.BiggestDay.Of(music.Range, time),
            LongestStreak = Days.LongestStreak.Of(music),
            NewArtists = Discoveries.NewArtists.Of(music),
            Edges = FirstAndLastPlay.Of(music),
            Changes = Totals.Changes.Of(music),
            Said = SaidAndHeard.Of(listening, music),
            Personality = Portrait.Personality.Of(music),
            Chapters = Portrait.Chapters.Of(music, genres.AreTelling, artist => listening.Genres.Of(artist).Genres),
            Mashup = Portrait.Mashup.Of(music, [.. genres.Top.Select(genre => genre.Name)], genres.AreTelling, artist => listening.Genres.Of(artist).Genres),
            NewMusic = Discoveries.NewMusic.Of(music),
            Discovery = Discoveries.Discovery.Of(music),
            FirstPlayOfTopArtist = Discoveries.FirstPlayOfTopArtist.Of(music),
            Comebacks = Discoveries.Comebacks.Of(music),
            Loyalty = Discoveries.Loyalty.Of(music),
            Forgotten = Discoveries.Forgotten.Of(music),
            OneTimeVisitors = Discoveries.OneTimeVisitors.Of(music),
            Concentration = Shape.Concentration.Of(music),
            Variety = Shape.Variety.Of(music),
            Eddington = Shape.Eddington.Of(music),
            Skips = Habits.Skips.Of(music),
            PlayedToTheEnd = Habits.PlayedToTheEnd.Of(music),
            Devices = Habits.Devices.Of(music),
            Countries = Habits.Countries.Of(music),
            Switches = Habits.Switches.Of(music),
            TopShows = Lists.TopShows.Of(music, MediaKind.Podcast, top),
            TopAudiobooks = Lists.TopShows.Of(music, MediaKind.Audiobook, top),
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
