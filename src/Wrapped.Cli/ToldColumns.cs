using Wrapped.Cards.Words;
using Wrapped.Imports;
using Wrapped.Importers.OwnTables;

namespace Wrapped.Cli;

/// <summary>What columns a table has, and the map that they speak for, ready to be pasted.</summary>
internal static class ToldColumns
{
    // No shell takes anything inside of double quotes for more than it is, but for these.
    private static readonly char[] Special = ['"', '$', '`', '\\', '!'];

    /// <summary>Whether more can be said of a file that was refused for this.</summary>
    public static bool Explain(ExportRefusal? refusal) => refusal is ExportRefusal.UnknownTable or ExportRefusal.OtherColumns;

    public static IEnumerable<string> Lines(TableLook look, Wording words)
    {
        yield return look.HasHead
            ? words.Say("verb.columns.named", string.Join(", ", look.Columns.Select((name, place) => name.Length > 0 ? name : $"#{place + 1}")))
            : words.Say("verb.columns.nameless", words.Whole(look.Columns.Count));
        var guess = look.Guess();
        if (guess.Map is not { } map)
        {
            yield return words.Say("verb.columns.unknown", $"--map {Quoted(MapChoice.Example)}");
            yield break;
        }

        yield return words.Say("verb.columns.guess", $"--map {Quoted(map.ToString())}");
        if (guess.OrElse is { } other)
            yield return words.Say("verb.columns.either", $"--map {Quoted((map with { Form = other }).ToString())}");
    }

    private static string Quoted(string text) => text.IndexOfAny(Special) < 0 ? $"\"{text}\"" : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
