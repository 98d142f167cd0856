using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Wrapped.Cards.Words;

namespace Wrapped.Cli;

/// <summary>The options that several verbs share.</summary>
internal static class Choices
{
    public static Argument<FileInfo[]> Files { get; } =
        new("files") { Description = "Exports: ZIPs as they were sent, or history files in them.", Arity = ArgumentArity.ZeroOrMore };

    public static Option<FileInfo?> Library { get; } = new("--library") { Description = "A library to read from or import into." };

    public static Option<string> Listener { get; } = new("--listener") { Description = "Whose plays they are.", DefaultValueFactory = _ => "me" };

    public static Option<string> Language { get; } = LanguageOption();

    public static Option<int> Top { get; } = new("--top") { Description = "How long the lists are.", DefaultValueFactory = _ => 10 };

    static Choices()
    {
        Files.Validators.Add(result =>
        {
            foreach (var missing in result.Tokens.Where(token => !File.Exists(token.Value)))
                result.AddError(Directory.Exists(missing.Value) ? $"{missing.Value} is a folder; name the files in it." : $"There is no file at {missing.Value}.");
        });
        Top.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var top) && top is < 1 or > 1000)
                result.AddError("--top takes a number from 1 to 1000.");
        });
    }

    /// <summary>Files or a library: one of them, never both.</summary>
    public static void RequireOneSource(this Command verb) => verb.Validators.Add(result =>
    {
        var (files, library) = (result.Has(Files), result.GetValue(Library));
        if (files == library is not null)
            result.AddError($"'wrapped {NameOf(verb)}' takes either files or --library FILE, {(files ? "not both" : "and was given neither")}.");
        else if (library is { Exists: false })
            result.AddError($"There is no library at {library}; make one with 'wrapped import'.");
        else if (library is not null && MapChoice.IsGiven(result))
            result.AddError("--map says what the columns of files are, and no file was given.");
    });

    /// <summary>A library, for verbs about what is kept in one.</summary>
    public static void RequireLibrary(this Command verb) => verb.Validators.Add(result =>
    {
        if (result.GetValue(Library) is not { } library)
            result.AddError($"'wrapped {NameOf(verb)}' needs --library FILE.");
        else if (!library.Exists)
            result.AddError($"There is no library at {library}; make one with 'wrapped import'.");
    });

    /// <summary>What the command says, in the language that was asked for.</summary>
    public static Wording Words(this ParseResult parsed) => new(CultureInfo.GetCultureInfo(parsed.GetValue(Language)!));

    public static async Task WriteLinesAsync(this ParseResult parsed, params IEnumerable<string> lines)
    {
        foreach (var line in lines)
            await parsed.InvocationConfiguration.Output.WriteLineAsync(line);
    }

    /// <summary>Whether files were given. Asking for their value here would keep their own validators from running.</summary>
    public static bool Has(this CommandResult verb, Argument argument) => verb.GetResult(argument) is { Tokens.Count: > 0 };

    // With the verbs that it stands under.
    private static string NameOf(Symbol verb) => verb.Parents.FirstOrDefault(parent => parent is not RootCommand) is { } above ? $"{NameOf(above)} {verb.Name}" : verb.Name;

    private static Option<string> LanguageOption() =>
        new Option<string>("--lang") { Description = "The language of words on cards and of sentences: en or fr.", DefaultValueFactory = _ => "en" }.AcceptOnlyFromAmong("en", "fr");
}
