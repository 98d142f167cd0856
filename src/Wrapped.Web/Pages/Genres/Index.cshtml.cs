using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wrapped.Cards.Words;
using Wrapped.Genres;
using Wrapped.Importers.GenreTables;
using Wrapped.Library;
using Wrapped.Plays;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Lists;
using Wrapped.Recaps.Ranges;
using Wrapped.Web.Genres;
using Wrapped.Web.Listeners;

namespace Wrapped.Web.Pages.Genres;

/// <summary>What artists play: how much of it is known, who is not, and what the listener says themselves.</summary>
[RequestSizeLimit(GenreCsv.MostBytes + (64 << 10))]
public sealed class GenresModel(PlayLibrary library, Wording words) : PageModel
{
    private const int MostUnknown = 15;
    private const int MostArtists = 20_000;

    /// <summary>How many of the listener's own lines the page shows; all are in the file.</summary>
    public const int MostOwn = 200;

    /// <summary>The share of minutes whose genres are known, 0 to 1, of each year, newest first.</summary>
    public IReadOnlyList<(int Year, decimal Known)> Coverage { get; private set; } = [];

    public GenresOfTheYear? Genres { get; private set; }

    public IReadOnlyList<UnknownArtist> Unknown { get; private set; } = [];

    public IReadOnlyList<OwnGenres> Own { get; private set; } = [];

    public IReadOnlyList<string> Artists { get; private set; } = [];

    /// <summary>What was typed, where one of the genres is none.</summary>
    public IReadOnlyList<TypedGenres> Refused { get; private set; } = [];

    /// <summary>The first of those.</summary>
    public string? NoGenre { get; private set; }

    public GenreTableRefusal? NoTable { get; private set; }

    public long Line { get; private set; }

    [TempData]
    public string? Done { get; set; }

    /// <summary>What stands in the fields of an artist.</summary>
    public IReadOnlyList<string?> Fields(string artist, IReadOnlyList<string> genres)
    {
        ArgumentNullException.ThrowIfNull(genres);
        return Refused.FirstOrDefault(typed => typed.Artist == artist)?.Genres ?? [.. Enumerable.Range(0, KnownGenres.Most).Select(i => i < genres.Count ? words.Genre(genres[i]) : null)];
    }

    public bool IsRefused(string? typed) => !string.IsNullOrWhiteSpace(typed) && Refused.Count > 0 && SpokenGenres.Find(typed, words) is null;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var listener = HttpContext.Owner();
        var typed = TypedGenres.Of(await Request.ReadFormAsync());
        if (typed.SelectMany(row => row.Genres).FirstOrDefault(genre => !string.IsNullOrWhiteSpace(genre) && SpokenGenres.Find(genre, words) is null) is { } none)
        {
            (Refused, NoGenre) = (typed, none);
            await LoadAsync();
            return Page();
        }
        var own = await library.OwnGenresAsync(listener.Id);
        return await KeepAsync(listener, own.Concat(typed.Select(row => row.Read(words))), "Genres.Saved");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? remove)
    {
        var listener = HttpContext.Owner();
        var own = await library.OwnGenresAsync(listener.Id);
        return await KeepAsync(listener, own.Where(one => one.Artist != remove), "Genres.Removed");
    }

    public async Task<IActionResult> OnPostUploadAsync(IFormFile? table)
    {
        var listener = HttpContext.Owner();
        try
        {
            await using var csv = table?.OpenReadStream() ?? throw new GenreTableRefusedException(GenreTableRefusal.Empty);
            var read = GenreCsv.Read(csv);
            var own = await library.OwnGenresAsync(listener.Id);
            return await KeepAsync(listener, own.Concat(read.Artists.Select(one => one with { Genres = [.. one.Genres.Select(genre => SpokenGenres.Find(genre, words) ?? genre)] })), "Genres.Uploaded");
        }
        catch (GenreTableRefusedException refusal)
        {
            (NoTable, Line) = (refusal.Refusal, refusal.Line);
            await LoadAsync();
            return Page();
        }
    }

    // Of two lines for one artist the later counts, and one without genres says nothing.
    private async Task<IActionResult> KeepAsync(Listener listener, IEnumerable<OwnGenres> all, string done)
    {
        var kept = all.GroupBy(one => NameKey.Of(one.Artist), StringComparer.Ordinal).Where(one => one.Key.Length > 0).Select(one => one.Last()).Take(MostArtists);
        await library.SetOwnGenresAsync(listener.Id, kept, CancellationToken.None);
        Done = done;
        return RedirectToPage(pageName: null, pageHandler: "");
    }

    private async Task LoadAsync()
    {
        var listener = HttpContext.Owner();
        Own = await library.OwnGenresAsync(listener.Id, HttpContext.RequestAborted);
        if (await library.ReadAsync(listener.Id, DateRange.AllTime(), listener.Zones, HttpContext.RequestAborted) is not { } heard)
            return;
        var told = (await library.RulesAsync(listener.Id, HttpContext.RequestAborted)).Apply(heard);
        var music = Music.Of(told);
        var years = await library.YearsAsync(listener.Id, listener.Zones, HttpContext.RequestAborted);
        Coverage = [.. years.Reverse().Select(year => (year, TopGenres.Of(music.Over(DateRange.OfYear(year)), told.Genres).Coverage))];
        Genres = TopGenres.Of(music, told.Genres);
        Unknown = [.. Genres.Unknown.Take(MostUnknown)];
        Artists = [.. music.TopArtists.Take(300).Select(artist => artist.Name)];
    }
}
