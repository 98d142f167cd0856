using System.Text.RegularExpressions;
using NodaTime;
using Wrapped.Genres;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Rules.Suggestions;

/// <summary>Noise, rain and lullabies that ran while somebody slept: artists with such genres or titles, mostly from 21:00 to 7:00 and on five nights or more.</summary>
internal static partial class SleepSounds
{
    private const int LeastNights = 5;
    private const decimal Mostly = 0.6m;

    private static readonly string[] Genres = ["White noise", "Nature sounds", "Healing music", "Lullabies", "ASMR"];

    public static IEnumerable<Suggestion> Of(Music music, GenreGuide genres)
    {
        var (sums, matches) = (new Dictionary<Artist, Sum>(), Array.ConvertAll(Genres, genre => new GenreMatch(genres, genre)));
        foreach (ref readonly var moment in music.Timeline)
        {
            if (moment.Song.By is not { } artist)
                continue;
            if (!sums.TryGetValue(artist, out var sum))
                sums.Add(artist, sum = new() { IsSleep = SleepWords().IsMatch(artist.Name) || Array.Exists(matches, match => match.Plays(artist.Name)) });
            sum.Add(moment);
        }
        return sums.Where(one => one.Value.IsTold(one.Key.Ms)).Select(one =>
            new Suggestion(new LeaveOut([new ArtistIs(one.Key.Name)], OnlyOnCards: false), SuggestionReason.SleepSounds, one.Key.Name, one.Key.Ms, one.Value.Nights));
    }

    [GeneratedRegex(@"\b(?:white|brown|pink|grey|green) ?noise|\bbruit (?:blanc|brun|rose)|\brain sounds?\b|\bnature sounds?\b|\bsleep (?:sounds?|music|baby|tight)|\bsleeping\b|\bbaby sleep|\bdeep sleep|\bweißes rauschen|\bruido blanco|\basmr\b|\bfan sounds?\b|\bocean (?:sounds?|waves)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SleepWords();

    private sealed class Sum
    {
        private readonly HashSet<LocalDate> _nights = [];
        private long _atNight;
        private long _named;

        public bool IsSleep { get; init; }

        public int Nights => _nights.Count;

        public void Add(in HeardMoment moment)
        {
            if (moment.At.Hour is >= 21 or < 7)
            {
                _atNight += moment.Play.MsPlayed;

                // The night of Monday ends on Tuesday morning.
                _nights.Add(moment.At.Hour < 7 ? moment.At.Date.PlusDays(-1) : moment.At.Date);
            }
            if (!IsSleep && SleepWords().IsMatch(moment.Song.Track.Title))
                _named += moment.Play.MsPlayed;
        }

        public bool IsTold(long ms) => Nights >= LeastNights && _atNight >= Mostly * ms && (IsSleep || _named >= Mostly * ms);
    }
}
