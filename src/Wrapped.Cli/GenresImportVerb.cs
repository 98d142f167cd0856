using System.CommandLine;
using NodaTime;
using Wrapped.Cards.Words;
using Wrapped.Genres;
using Wrapped.Importers.GenreTables;
using Wrapped.Library;

namespace Wrapped.Cli;

/// <summary><c>wrapped genres import</c>: a listener's own table from CSV, or with <c>--format</c> a table for everyone in the library.</summary>
internal static class GenresImportVerb
{
    private const string Input = "-";
    private const string Dump = "mb-json";
    private const string Csv = "csv";

    // A host's table is made by a program.
    private const int MostHostBytes = 64 << 20;

    private static readonly Argument<string> From = new("file") { Description = "The table; - reads standard input." };

    private static readonly Option<string?> Format =
        new Option<string?>("--format") { Description = "Loads a table for everyone in the library: mb-json is an artist dump of MusicBrainz, unpacked; csv is artist;genres. Without it the table is the listener's own, as CSV." }.AcceptOnlyFromAmong(Dump, Csv);

    static GenresImportVerb() => From.Validators.Add(result =>
    {
        foreach (var missing in result.Tokens.Where(token => token.Value != Input && !File.Exists(token.Value)))
            result.AddError($"There is no file at {missing.Value}.");
    });

    public static Command Create(IClock clock, Func<Stream> input)
    {
        var verb = new Command("import", "Takes a table of artists and their genres in place of the one before.") { From, Format, Choices.Library, Choices.Listener, Choices.Language };
        verb.RequireLibrary();
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var (file, words) = (parsed.GetValue(From)!, parsed.Words());
            await using var library = await PlayLibrary.OpenAsync(parsed.GetValue(Choices.Library)!.FullName, clock, cancellationToken);
            await using var table = file == Input ? input() : File.OpenRead(file);
            try
            {
                await parsed.WriteLinesAsync(parsed.GetValue(Format) switch
                {
                    Dump => await TakeDumpAsync(library, table, words, cancellationToken),
                    Csv => await TakeForEveryoneAsync(library, table, words, cancellationToken),
                    _ => await TakeOwnAsync(library, parsed, table, cancellationToken),
                });
                return ExitCode.Done;
            }
            catch (GenreTableRefusedException refused)
            {
                throw new UnusableInputException(words.Sentence(refused, file == Input ? words["verb.genres.stdin"] : Path.GetFileName(file)));
            }
        });
        return verb;
    }

    private static async Task<string> TakeDumpAsync(PlayLibrary library, Stream dump, Wording words, CancellationToken cancellationToken)
    {
        var tally = new DumpTally();
        var report = await library.SetHostGenresAsync(ArtistDump.Read(dump, tally), cancellationToken);
        return report.Artists == 0
            ? throw new GenreTableRefusedException(GenreTableRefusal.NoGenres)
            : words.Say("verb.genres.dump", words.Whole(tally.Lines), words.Whole(tally.Told), words.Whole(report.Names), words.Whole(tally.WithoutGenres), words.Whole(tally.Broken), words.Whole(tally.TooLong));
    }

    private static async Task<string> TakeForEveryoneAsync(PlayLibrary library, Stream csv, Wording words, CancellationToken cancellationToken)
    {
        var table = GenreCsv.Read(csv, MostHostBytes);
        await library.SetHostGenresAsync(table.Artists.Select(artist => new HostArtist([artist.Artist], [.. artist.Genres.Take(KnownGenres.Most)], Votes: 1)), cancellationToken);
        return Told("verb.genres.host", table, words);
    }

    private static async Task<string> TakeOwnAsync(PlayLibrary library, ParseResult parsed, Stream csv, CancellationToken cancellationToken)
    {
        var name = parsed.GetValue(Choices.Listener)!;
        var listener = await library.FindListenerAsync(name, cancellationToken) ?? throw new UnusableInputException($"The library knows no listener '{name}'.");
        var table = GenreCsv.Read(csv);
        await library.SetOwnGenresAsync(listener.Id, table.Artists, cancellationToken);
        return Told("verb.genres.own", table, parsed.Words());
    }

    private static string Told(string key, GenreTable table, Wording words) =>
        words.Say(key, words.Whole(table.Lines), words.Whole(table.Artists.Count), words.Whole(table.WithoutGenres), words.Whole(table.Repeated));
}
