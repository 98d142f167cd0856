using NodaTime;

namespace Wrapped.Example;

/// <summary>When the invented listener listens: on the way to work and of an evening, longer at weekends, most in summer and in December.</summary>
internal static class Habits
{
    // Not a day without music in these weeks; elsewhere one day in ten is silent.
    private static readonly AnnualDate StreakFrom = new(6, 2);
    private static readonly AnnualDate StreakTo = new(8, 21);

    /// <summary>The sittings of a day, in order.</summary>
    public static IEnumerable<Sitting> On(LocalDate day, Dice dice)
    {
        if (IsBiggest(day))
            return [new(day + new LocalTime(9, 40), 742)];

        var inStreak = day >= StreakFrom.InYear(day.Year) && day <= StreakTo.InYear(day.Year);
        if (!inStreak && dice.Chance(10) && !IsStuck(day))
            return [];

        var sittings = day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? Weekend(day, dice) : Weekday(day, dice);
        if (inStreak && !sittings.Exists(sitting => sitting.Talk == Talk.None && sitting.Start.Date == day && sitting.Start.Hour < 23))
            sittings.Add(At(day, 21, 15, dice, 45));
        if (IsStuck(day))
            sittings.Add(new(day + new LocalTime(16, 20), 50, Repeats: 9));
        return sittings.OrderBy(sitting => sitting.Start);
    }

    /// <summary>The first Saturday of October: the flat is painted, and the music plays from morning to night.</summary>
    private static bool IsBiggest(LocalDate day) => day is { Month: 10, Day: <= 7, DayOfWeek: IsoDayOfWeek.Saturday };

    /// <summary>The second Sunday of November: it rains, and one song says it all.</summary>
    private static bool IsStuck(LocalDate day) => day is { Month: 11, Day: > 7 and <= 14, DayOfWeek: IsoDayOfWeek.Sunday };

    private static List<Sitting> Weekday(LocalDate day, Dice dice)
    {
        var sittings = new List<Sitting>();
        if (dice.Chance(80))
            sittings.Add(At(day, 7, 35, dice, 29) with { Talk = IsPodcastDay(day) && dice.Chance(60) ? Talk.Podcast : Talk.None });
        if (dice.Chance(30))
            sittings.Add(At(day, 12, 20, dice, 20));
        if (dice.Chance(75))
            sittings.Add(At(day, dice.Between(17, 20), 40, dice, 42));
        if (dice.Chance(30))
            sittings.Add(At(day, 22, 40, dice, 32) with { Talk = day.Month <= 2 && dice.Chance(50) ? Talk.Audiobook : Talk.None });
        return sittings;
    }

    private static List<Sitting> Weekend(LocalDate day, Dice dice)
    {
        var sittings = new List<Sitting>();
        if (dice.Chance(75))
            sittings.Add(At(day, dice.Between(9, 11), 10, dice, 47));
        if (dice.Chance(50))
            sittings.Add(At(day, dice.Between(14, 16), 15, dice, 40));
        if (dice.Chance(70))
            sittings.Add(At(day, dice.Between(18, 21), 30, dice, 54));
        if (dice.Chance(25))
            sittings.Add(At(day, 23, 15, dice, 70));
        return sittings;
    }

    private static bool IsPodcastDay(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Tuesday or IsoDayOfWeek.Thursday;

    private static Sitting At(LocalDate day, int hour, int minute, Dice dice, int minutes)
    {
        var start = day + new LocalTime(hour, minute);
        return new(start.PlusMinutes(dice.Between(-15, 25)), minutes * dice.Between(50, 150) * Appetite(day.Month) / 10_000);
    }

    // Percent of the usual.
    private static int Appetite(int month) => month switch
    {
        2 => 78,
        6 or 8 => 118,
        7 => 132,
        9 => 88,
        12 => 124,
        _ => 100,
    };
}
