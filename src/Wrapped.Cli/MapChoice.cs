using System.CommandLine;
using System.CommandLine.Parsing;
using Wrapped.Importers.OwnTables;

namespace Wrapped.Cli;

/// <summary>What the columns of a table are, as a line on the command line.</summary>
internal static class MapChoice
{
    public const string Example = "time=Played At; title=Song; artist=Artist";

    public static Option<string?> Map { get; } = new("--map")
    {
        Description = $"What the columns of a CSV file are that is no known export, such as \"{Example}\", or a preset: {string.Join(", ", MapPresets.All.Keys.Select(name => MapPresets.Prefix + name))}. 'wrapped columns FILE' proposes one.",
    };

    static MapChoice() => Map.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
        {
            if (ColumnMapText.Read(token.Value).Mistake is { } mistake)
                result.AddError($"--map: {Sentence(mistake)}");
        }
    });

    /// <summary>Null where none was given.</summary>
    public static ColumnMap? Of(ParseResult parsed) => parsed.GetValue(Map) is { } line ? ColumnMapText.Read(line).Map : null;

    /// <summary>Whether one was given.</summary>
    public static bool IsGiven(CommandResult verb) => verb.GetResult(Map) is { Implicit: false };

    private static string Sentence(MapMistake mistake) => mistake.Fault switch
    {
        MapFault.NoTime => $"no column is named as the time; write one such as \"{Example}\".",
        MapFault.NoTitle => $"no column is named as the title; write one such as \"{Example}\".",
        MapFault.UnknownRole => $"'{mistake.At}' is none of time, clock, title, artist, album, played, length, kind, form, zone, at and head, each with = after it.",
        MapFault.Twice => $"'{mistake.At}' stands there twice.",
        MapFault.NoColumn => $"'{mistake.At}' names no column.",
        MapFault.BadNumber => $"'{mistake.At}' is no number of a column; the first is #1.",
        MapFault.BadQuotes => $"the quotation marks in '{mistake.At}' do not belong together; double those that are part of a name.",
        MapFault.BadForm => $"'{mistake.At}' is no form of a time; write iso, s, ms, or a pattern with day, month and year such as dd/MM/yyyy HH:mm or M/d/yyyy h:mm tt.",
        MapFault.BadZone => $"'{mistake.At}' is no meaning of a time; write zone=local, zone=utc or zone=offset.",
        MapFault.BadEnd => $"'{mistake.At}' is neither start nor end.",
        MapFault.BadHead => $"head is yes or no, and never no where a column is told by its name; it was '{mistake.At}'.",
        _ => $"there is no preset '{mistake.At}'; there are {string.Join(", ", MapPresets.All.Keys)}.",
    };
}
