using System.CommandLine;
using NodaTime;
using Wrapped.Cards.Words;
using Wrapped.Recaps;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Lists;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Cli;

/// <summary><c>wrapped genres</c>: how much of each year has known genres, and who plays nobody knows what; and the verbs that say it.</summary>
internal static class GenresVerb
{
    public static Command Create(IClock clock, Func<Stream> input)
    {
        var verb = new Command("genres", "Tells of how much of each year the genres are known, and the artists of whom they are not, most minutes first.")
        {
            Choices.Files, MapChoice.Map, Choices.Library, Choices.Listener, Whereabouts.Home, Whereabouts.Stays, Choices.Language, Choices.Top, RuleChoice.With,
            GenresSetVerb.Create(clock), GenresImportVerb.Create(clock, input), GenresExportVerb.Create(clock),
        };
        verb.AddRange();
        verb.RequireOneSource();
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            await using var opened = await OpenedLibrary.OfAsync(parsed, clock, cancellationToken);
            var (library, listener, zones) = (opened.Library, opened.Listener.Id, await opened.WhereaboutsAsync(parsed));
            var years = await library.YearsAsync(listener, zones, cancellationToken);
            var heard = await library.ReadAsync(listener, DateRange.AllTime(), zones, cancellationToken) ?? throw new UnusableInputException("There is no play of 30 seconds or more to tell of.");
            var rules = RuleChoice.Of(parsed.GetValue(RuleChoice.With)).Aggregate(await library.RulesAsync(listener, cancellationToken), (all, rule) => all.With(rule));
            var range = RangeChoice.Of(parsed, zones.Home) ?? DateRange.AllTime();
            await parsed.WriteLinesAsync(Lines(rules.Apply(heard), years, range, parsed.GetValue(Choices.Top), parsed.Words()));
            return ExitCode.Done;
        });
        return verb;
    }

    private static IEnumerable<string> Lines(Listening told, IReadOnlyList<int> years, DateRange range, int top, Wording words)
    {
        yield return words["verb.genres.coverage"];
        foreach (var year in years.Select(DateRange.OfYear))
            yield return Row(words.Percent(Genres(year).Coverage), words.Range(year, told.Zones.Home));
        yield return Row(words.Percent(Genres(DateRange.AllTime()).Coverage), words["verb.genres.all"]);

        var genres = Genres(range);
        yield return "";
        yield return genres.UnknownArtists == 0 ? words["verb.genres.unknown.none"] : words.Say("verb.genres.unknown", words.Range(range, told.Zones.Home));
        foreach (var artist in genres.Unknown.Take(top))
            yield return Row(words.Whole(Wording.WholeMinutes(artist.Ms)), artist.Name);
        if (genres.UnknownArtists > top)
            yield return Row("…", words.Count("verb.genres.more", genres.UnknownArtists - top));
        if (genres.UnknownArtists > 0)
            yield return words.Say("verb.genres.how", genres.Unknown[0].Name);

        GenresOfTheYear Genres(DateRange days) => TopGenres.Of(Music.Of(told with { Range = days }), told.Genres);
    }

    private static string Row(string number, string name) => $"{number,10}  {name}";
}
