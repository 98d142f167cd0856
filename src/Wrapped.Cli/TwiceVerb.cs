using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Wrapped.Cards.Words;
using Wrapped.Library;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Cli;

/// <summary><c>wrapped twice</c>: what several services tell of one listening, and the verbs that say whether it is one.</summary>
internal static class TwiceVerb
{
    private static readonly LocalDateTimePattern Time = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    public static Command Create(IClock clock)
    {
        var verb = new Command("twice", "Tells what several services tell of one listening, which counts once, the least sure first.")
        {
            Choices.Files, Choices.Library, Choices.Listener, Whereabouts.Home, Whereabouts.Stays, Choices.Language, Choices.Top,
            Saying("apart", "Says that these rows are listenings of their own.", isApart: true, clock), Saying("together", "Takes that back.", isApart: false, clock), Counting(clock),
        };
        verb.RequireOneSource();
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            await using var opened = await OpenedLibrary.OfAsync(parsed, clock, cancellationToken);
            var (library, listener, zones) = (opened.Library, opened.Listener.Id, await opened.WhereaboutsAsync(parsed));
            var (sums, pairs) = (await library.ToldTwiceAsync(listener, cancellationToken), await library.ToldTwiceAsync(listener, 0, parsed.GetValue(Choices.Top), cancellationToken));
            var isAll = await library.CountsTwiceAsync(listener, cancellationToken);
            await parsed.WriteLinesAsync(isAll ? [parsed.Words()["verb.twice.all"]] : Lines(sums, pairs, zones, parsed.Words()));
            return ExitCode.Done;
        });
        return verb;
    }

    private static IEnumerable<string> Lines(IReadOnlyList<ToldTwiceBySources> sums, IReadOnlyList<ToldTwicePair> pairs, ZoneHistory zones, Wording words)
    {
        if (sums.Count == 0)
            yield return words["verb.twice.none"];
        foreach (var sum in sums)
            yield return words.Say("verb.twice.sum", words.Whole(sum.Rows), Rule(sum.Source), Rule(sum.By), words.Whole(Wording.WholeMinutes(sum.Ms)));
        if (pairs.Count == 0)
            yield break;
        yield return "";
        yield return words["verb.twice.least"];
        foreach (var pair in pairs)
        {
            yield return $"{words.Percent(pair.Score / 100m),6}  {Text(pair.Row)}  {pair.Row.Number}";
            yield return $"      = {Text(pair.By)}";
        }

        string Text(ToldListening told) => $"{Time.Format(zones.At(told.StartedAt))}  {told.Title} · {told.Artist}  ({Rule(told.Source)})";
    }

    // As rules call a source.
    private static string Rule(Plays.Source source) => source.ToString().ToLowerInvariant();

    private static Command Saying(string name, string description, bool isApart, IClock clock)
    {
        var numbers = new Argument<long[]>("numbers") { Description = "The rows, as 'wrapped twice' numbers them.", Arity = ArgumentArity.OneOrMore };
        var verb = new Command(name, description) { numbers, Choices.Library, Choices.Listener, Choices.Language };
        verb.RequireLibrary();
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            await using var opened = await OpenedLibrary.OfAsync(parsed, clock, cancellationToken);
            var said = new List<string>();
            foreach (var number in parsed.GetValue(numbers)!)
            {
                if (!await opened.Library.SetApartAsync(opened.Listener.Id, number, isApart, cancellationToken))
                    throw new UnusableInputException(parsed.Words().Say("verb.twice.unknown", number));
                said.Add(parsed.Words().Say($"verb.twice.{name}", number));
            }
            await parsed.WriteLinesAsync(said);
            return ExitCode.Done;
        });
        return verb;
    }

    private static Command Counting(IClock clock)
    {
        var how = new Argument<string>("how") { Description = "once: of each listening the service that tells most; all: every telling." };
        how.AcceptOnlyFromAmong("once", "all");
        var verb = new Command("count", "Says how often a listening counts that several services tell.") { how, Choices.Library, Choices.Listener, Choices.Language };
        verb.RequireLibrary();
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            await using var opened = await OpenedLibrary.OfAsync(parsed, clock, cancellationToken);
            await opened.Library.SetCountsTwiceAsync(opened.Listener.Id, parsed.GetValue(how) == "all", cancellationToken);
            await parsed.WriteLinesAsync(parsed.Words()[$"verb.twice.{parsed.GetValue(how)}"]);
            return ExitCode.Done;
        });
        return verb;
    }
}
