using NodaTime;

namespace Wrapped.Example;

/// <summary>What the invented listener plays: a few tracks of one artist, then another's; one song too often each month, and one Sunday nothing else; one in five skipped.</summary>
internal sealed class Turntable(Dice dice, int year)
{
    /// <summary>Between one track and the next.</summary>
    public const int PauseMs = 1_000;

    private readonly Talks _talks = new();
    private List<(ShelfArtist Artist, int Weight)> _liked = [];
    private LocalDate _day;
    private Recording? _songOfTheMonth;
    private int _month;

    public IEnumerable<Sitting> SittingsOn(LocalDate day) => Habits.On(day, dice);

    /// <summary>The listenings of a sitting in order.</summary>
    public IEnumerable<Spin> Play(Sitting sitting)
    {
        Reach(sitting.Start.Date);
        var rest = sitting.Minutes * 60_000;
        if (sitting.Talk != Talk.None)
        {
            var ms = dice.Between(15 * 60_000, 40 * 60_000);
            rest -= ms;
            yield return new(_talks.Next(sitting.Talk), ms, IsWhole: true);
        }

        Recording? before = null;
        for (var again = sitting.Repeats; again > 0; again--)
        {
            before = SongOfTheMonth();
            rest -= before.Ms + PauseMs;
            yield return new(before.Track, before.Ms, IsWhole: true);
        }

        while (rest > 0)
        {
            var artist = Artist();
            for (var run = dice.Chance(45) ? 1 : dice.Between(2, 5); run > 0 && rest > 0; run--)
            {
                var next = dice.Chance(4) ? SongOfTheMonth() : Song(artist);
                if (next == before)
                    continue;

                var ms = Heard(before = next);
                rest -= ms + PauseMs;
                yield return new(next.Track, ms, IsWhole: ms == next.Ms);
            }
        }
    }

    private void Reach(LocalDate day)
    {
        if (_day == day)
            return;

        _day = day;
        _liked = [.. Shelf.Artists.Select(artist => (artist, artist.WeightOn(day, year)))];
    }

    private ShelfArtist Artist() => dice.Pick(_liked, liked => liked.Weight).Artist;

    private Recording Song(ShelfArtist artist) => dice.Pick(artist.Recordings, recording => recording.Weight);

    private Recording SongOfTheMonth()
    {
        if (_songOfTheMonth is null || _month != _day.Month)
        {
            _month = _day.Month;
            _songOfTheMonth = Song(Artist());
        }

        return _songOfTheMonth;
    }

    private int Heard(Recording recording) => dice.Between(1, 100) switch
    {
        <= 20 => dice.Between(800, 29_000),
        <= 26 => dice.Between((int)Wrapped.Plays.Play.LeastMs, recording.Ms),
        _ => recording.Ms,
    };
}
