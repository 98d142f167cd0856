using System.CommandLine;
using NodaTime;
using Wrapped.Cards.Words;
using Wrapped.Recaps;
using Wrapped.Rules;

namespace Wrapped.Cli;

/// <summary><c>wrapped rules preview</c>: minutes and lists of a range as they are and as other rules would make them. Nothing is changed.</summary>
internal static class PreviewVerb
{
    private const int Top = 5;
    private const int Width = 44;

    public static Command Create(IClock clock)
    {
        var verb = new Command("preview", "Tells what rules would change, and changes nothing.") { RuleChoice.Perhaps, RuleChoice.Without, Choices.Library, Choices.Listener, Whereabouts.Home, Whereabouts.Stays, Choices.Language };
        verb.AddRange();
        verb.RequireLibrary();
        verb.Validators.Add(result =>
        {
            if (!result.Has(RuleChoice.Perhaps) && result.GetResult(RuleChoice.Without) is null)
                result.AddError("'wrapped rules preview' was given no rule.");
        });
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var chosen = await ChosenListening.OfAsync(parsed, clock, cancellationToken);
            var others = RuleChoice.Of(parsed.GetValue(RuleChoice.Without)).Aggregate(chosen.Rules, (all, rule) => all.Without(rule));
            others = RuleChoice.Of(parsed.GetValue(RuleChoice.Perhaps)).Aggregate(others, (all, rule) => all.With(rule));
            await parsed.WriteLinesAsync(Lines(Effect.Of(chosen.Heard, chosen.Rules, others, Top), parsed.Words()));
            return ExitCode.Done;
        });
        return verb;
    }

    private static IEnumerable<string> Lines(Effect effect, Wording words)
    {
        var (before, after) = (effect.Before, effect.After);
        yield return Row("", words["verb.rules.before"], words["verb.rules.after"]);
        yield return Row(words["verb.rules.minutes"], Minutes(before), Minutes(after));
        yield return Row(words["verb.rules.plays"], words.Whole(before.Music.Plays), words.Whole(after.Music.Plays));
        foreach (var line in Lists(before, after, words))
            yield return line;

        // What is hidden on cards changes no number.
        if (Lists(before, after, words).SequenceEqual(Lists(effect.ShownBefore, effect.ShownAfter, words), StringComparer.Ordinal))
            yield break;
        yield return "";
        yield return words["verb.rules.cards"];
        foreach (var line in Lists(effect.ShownBefore, effect.ShownAfter, words))
            yield return line;

        string Minutes(Recap recap) => words.Whole(Wording.WholeMinutes(recap.Music.Ms));
    }

    private static IEnumerable<string> Lists(Recap before, Recap after, Wording words) =>
    [
        words["verb.rules.artists"], .. SideBySide(Artists(before, words), Artists(after, words)),
        words["verb.rules.tracks"], .. SideBySide(Tracks(before, words), Tracks(after, words)),
    ];

    private static List<string> Artists(Recap recap, Wording words) => [.. recap.TopArtists.Select(artist => $"{artist.Name} ({words.Whole(Wording.WholeMinutes(artist.Ms))})")];

    private static List<string> Tracks(Recap recap, Wording words) => [.. recap.TopTracks.Select(track => $"{track.Title} – {track.Artist} ({words.Whole(track.Plays)})")];

    private static IEnumerable<string> SideBySide(List<string> before, List<string> after) =>
        Enumerable.Range(0, Math.Max(before.Count, after.Count)).Select(place => Row($"  {place + 1}.", before.ElementAtOrDefault(place) ?? "", after.ElementAtOrDefault(place) ?? ""));

    private static string Row(string name, string before, string after) => $"{name,-10}{(before.Length > Width ? before[..(Width - 1)] + "…" : before).PadRight(Width)}  {after}".TrimEnd();
}
