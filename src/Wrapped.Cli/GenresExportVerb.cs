using System.CommandLine;
using System.Text;
using NodaTime;
using Wrapped.Importers.GenreTables;

namespace Wrapped.Cli;

/// <summary><c>wrapped genres export</c>: what a listener says that artists play, as CSV.</summary>
internal static class GenresExportVerb
{
    private static readonly Argument<FileInfo?> To = new("file") { Description = "The CSV file to write; none writes to standard output.", Arity = ArgumentArity.ZeroOrOne };

    public static Command Create(IClock clock)
    {
        var verb = new Command("export", "Writes the listener's own genres as CSV.") { To, Choices.Library, Choices.Listener };
        verb.RequireLibrary();
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            await using var opened = await OpenedLibrary.OfAsync(parsed, clock, cancellationToken);
            var all = await opened.Library.OwnGenresAsync(opened.Listener.Id, cancellationToken);
            if (parsed.GetValue(To) is not { } file)
            {
                GenreCsv.Write(parsed.InvocationConfiguration.Output, all);
                return ExitCode.Done;
            }

            // With a byte order mark, without which spreadsheets read it as anything but UTF-8.
            await using (var text = new StreamWriter(file.FullName, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
                GenreCsv.Write(text, all);
            await parsed.WriteLinesAsync(file.FullName);
            return ExitCode.Done;
        });
        return verb;
    }
}
