using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Recaps;
using Wrapped.Recaps.Lists;

namespace Wrapped.Cards;

/// <summary>Podcasts and audiobooks as a conversation: a balloon for each, the wider the more minutes.</summary>
internal sealed class ShowsCard(Recap recap, Wording words, Typography type) : Card
{
    private const int MostPodcasts = 5;
    private const int MostBooks = 2;
    private const int Most = 5;
    private const long LeastMs = 3_600_000;
    private const float Gap = 42;
    private const float Tail = 30;

    // Of the whole width: the least of a balloon.
    private const float Narrowest = 0.62f;

    private static readonly Rgba Ground = Rgba.Hex("#FFD9BF");
    private static readonly Rgba[] Balloons = [Palette.Cobalt, Palette.Ink, Rgba.Hex("#A81E4A"), Rgba.Hex("#0B6B52"), Palette.Violet];

    private readonly (TopShow Show, bool IsBook)[] _shows = Top(recap);

    public override string Slug => "podcasts";

    public override string Title => words["shows.title"];

    public override string Description => $"{Title}, {words.Range(recap)}: {Duration} {Lead}. {string.Join("; ", _shows.Select(show => $"{show.Show.Name}, {Note(show)}"))}.";

    public override IReadOnlyList<string> Questions => ["top-shows"];

    private string Duration => words.Say("shows.duration", words.Duration(recap.Podcasts.Ms + recap.Audiobooks.Ms));

    private string Lead => words[(recap.Podcasts.Ms > 0, recap.Audiobooks.Ms > 0) switch
    {
        (true, true) => "shows.lead.both",
        (true, false) => "shows.lead.podcasts",
        _ => "shows.lead.audiobooks",
    }];

    /// <summary>An hour of it, and a name to tell.</summary>
    public static bool Tells(Recap recap) => recap.Podcasts.Ms + recap.Audiobooks.Ms >= LeastMs && Top(recap).Length > 0;

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        new Heading(Title, Heading.Small).Draw(canvas, frame, type, Palette.Ink);
        using (canvas.Group("enter-2"))
        {
            canvas.Write(Setting.Fit(Duration, type.Display, 108, safe.Width, 40, -4), safe.Left, safe.Top + 180, Palette.Ink);
            canvas.Write(Setting.Fit(Lead, type.Text, 36, safe.Width, 26), safe.Left, safe.Top + 238, Palette.Ink.Fade(0.85f));
        }
        var (top, bottom) = (safe.Top + 296, safe.Bottom - 110);
        var height = MathF.Min(290, (bottom - top - (Gap * (_shows.Length - 1))) / _shows.Length);
        foreach (var (place, show) in _shows.Index())
        {
            using var _ = canvas.Group($"enter-{place + 3}");
            var width = safe.Width * (Narrowest + ((1 - Narrowest) * show.Show.Ms / Math.Max(1, _shows.Max(one => one.Show.Ms))));
            var left = place % 2 == 0 ? safe.Left : safe.Right - width;
            DrawBalloon(canvas, Box.At(left, top + (place * (height + Gap)), width, height), show, place);
        }
        Brand.Draw(canvas, frame, type, Palette.Ink, words.Range(recap));
    }

    private void DrawBalloon(Canvas canvas, Box box, (TopShow Show, bool IsBook) show, int place)
    {
        var (colour, ink) = (Balloons[place], Palette.On(Balloons[place]));
        canvas.Fill(Shapes.RoundRectangle(box, 44), colour);
        var (x, way) = place % 2 == 0 ? (box.Left + 70, 1) : (box.Right - 70, -1);
        canvas.Fill(new Path().MoveTo(new(x, box.Bottom - 2)).LineTo(new(x + (way * 56), box.Bottom - 2)).LineTo(new(x - (way * 8), box.Bottom + Tail)).Close(), colour);
        var inside = new Box(box.Left + 44, box.Top, box.Right - 44, box.Bottom);
        var room = box.Height - 96;
        var name = Setting.Fill(show.Show.Name, type.Display, inside.Width, room, 92, 32, -0.03f);
        canvas.Write(name, inside.Left, box.Top + 24 + ((room - name.Height) / 2), ink);
        canvas.Write(Setting.Fit(Note(show), type.Text, 31, inside.Width, 22), inside.Left, box.Bottom - 30, ink);
    }

    private string Note((TopShow Show, bool IsBook) show) =>
        string.Join(", ", words[show.IsBook ? "shows.audiobook" : "shows.podcast"], words.Duration(show.Show.Ms), words.Count(show.IsBook ? "shows.chapters" : "shows.episodes", show.Show.Episodes));

    // Books have a place, however long the podcasts are; what was only tried has none.
    private static (TopShow Show, bool IsBook)[] Top(Recap recap)
    {
        var books = recap.TopAudiobooks.Where(book => book.Episodes > 0).Take(MostBooks).ToArray();
        return
        [
            .. recap.TopShows.Where(show => show.Episodes > 0).Take(Math.Min(MostPodcasts, Most - books.Length)).Select(show => (Show: show, IsBook: false))
                .Concat(books.Select(book => (Show: book, IsBook: true)))
                .OrderByDescending(show => show.Show.Ms),
        ];
    }
}
