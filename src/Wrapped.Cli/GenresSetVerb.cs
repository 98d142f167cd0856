using System.CommandLine;
using NodaTime;
using Wrapped.Genres;
using Wrapped.Plays;

namespace Wrapped.Cli;

/// <summary><c>wrapped genres set</c>: a listener says what an artist plays.</summary>
internal static class GenresSetVerb
{
    private static readonly Argument<string> Artist = new("artist") { Description = "The artist, in quotation marks." };

    private static readonly Argument<string[]> Genres = new("genres") { Description = "What they play, the most telling first; none forgets what was said.", Arity = ArgumentArity.ZeroOrMore };

    public static Command Create(IClock clock)
    {
        Artist.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var name }] && string.IsNullOrWhiteSpace(name))
                result.AddError("An artist has a name.");
        });
        var verb = new Command("set", "Says what an artist plays; it wins over everything else that is known.") { Artist, Genres, Choices.Library, Choices.Listener, Choices.Language };
        verb.RequireLibrary();
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            await using var opened = await OpenedLibrary.OfAsync(parsed, clock, cancellationToken);
            var (artist, words) = (parsed.GetValue(Artist)!, parsed.Words());
            await opened.Library.SetOwnGenresAsync(opened.Listener.Id, artist, parsed.GetValue(Genres) ?? [], cancellationToken);
            var kept = (await opened.Library.OwnGenresAsync(opened.Listener.Id, cancellationToken)).FirstOrDefault(own => NameKey.Of(own.Artist) == NameKey.Of(artist));
            if (kept is null)
            {
                await parsed.WriteLinesAsync(words.Say("verb.genres.forgotten", artist));
                return ExitCode.Done;
            }
            await parsed.WriteLinesAsync(words.Say("verb.genres.set", kept.Artist, string.Join(", ", kept.Genres)));
            await parsed.WriteLinesAsync(kept.Genres.Where(genre => GenreVocabulary.Of(genre).Family is null).Select(genre => words.Say("verb.genres.unfamiliar", genre)));
            return ExitCode.Done;
        });
        return verb;
    }
}
