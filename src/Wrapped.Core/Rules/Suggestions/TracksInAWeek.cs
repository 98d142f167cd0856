using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Rules.Suggestions;

/// <summary>Tracks with 100 plays or more within a week from Monday to Sunday: somebody slept, or a player was stuck.</summary>
internal static class TracksInAWeek
{
    private const int LeastPlays = 100;

    public static IEnumerable<Suggestion> Of(Music music)
    {
        if (music.Timeline.IsEmpty)
            yield break;
        var songs = new Tally<Song>(music, music.SongPlaces);
        foreach (var week in music.Range.Weeks())
        {
            foreach (var i in music.Calendar.In(week))
            {
                if (music.Timeline[i].Song is { IsUnknown: false } song)
                    songs.Add(song, i);
            }
            foreach (var song in songs.Heard.Where(song => songs[song].Plays >= LeastPlays))
            {
                var rule = new LeaveOut([new DatesAre(week.From, week.To), new TrackIs(song.Track.Title, song.Track.Artist)], OnlyOnCards: false);
                yield return new(rule, SuggestionReason.TrackInAWeek, song.Track.Title, songs[song].Ms, songs[song].Plays);
            }
            songs.Clear();
        }
    }
}
