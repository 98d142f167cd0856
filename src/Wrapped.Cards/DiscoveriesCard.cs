using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Recaps;
using Wrapped.Recaps.Discoveries;

namespace Wrapped.Cards;

/// <summary>The new artist and the new song of the year, and how much else was new.</summary>
internal sealed class DiscoveriesCard(Recap recap, Wording words, Typography type) : Card
{
    private static readonly Rgba Ground = Palette.Green;

    private readonly Discovery _discovery = recap.Discovery!;
    private readonly NewMusic _new = recap.NewMusic!;

    public override string Slug => "discoveries";

    public override string Title => words["discoveries.title"];

    public override string Description => $"{Title}. {string.Join("; ", Finds().Select(find => $"{find.Heading}: {find.Name}, {find.Note}"))}. {Sum}, {Known}.";

    public override IReadOnlyList<string> Questions => ["discovery", "new-music"];

    private string Sum => words.Say("discoveries.sum", words.Whole(_new.Artists), words.Whole(_new.Songs));

    private string Known => words.Say("discoveries.known", words.FullDate(_new.Since));

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        new Heading(Title, Heading.Medium).Draw(canvas, frame, type, Palette.Ink);
        var finds = Finds();
        var (top, bottom) = (safe.Top + 130, safe.Bottom - 210);
        var height = (bottom - top - (24 * (finds.Count - 1))) / finds.Count;
        for (var i = 0; i < finds.Count; i++)
        {
            using (canvas.Group($"enter-{i + 2}"))
                DrawFind(canvas, Box.At(safe.Left, top + (i * (height + 24)), safe.Width, height), finds[i], i == 0 ? Palette.Paper : Palette.Lime);
        }
        using (canvas.Group("enter-4"))
        {
            canvas.Write(Setting.Fit(Sum, type.Strong, 42, safe.Width, 26), safe.Left, safe.Bottom - 134, Palette.Ink);
            canvas.Write(Setting.Fit(Known, type.Text, 30, safe.Width, 22), safe.Left, safe.Bottom - 86, Palette.Ink.Fade(0.85f));
        }
        Brand.Draw(canvas, frame, type, Palette.Ink, words.Range(recap));
    }

    private void DrawFind(Canvas canvas, Box box, (string Heading, string Name, string Note) find, Rgba paper)
    {
        canvas.Fill(Shapes.RoundRectangle(box, 36), paper);
        var inside = box.Inset(44);
        canvas.Write(Setting.Fit(find.Heading, type.Strong, 36, inside.Width, 24), inside.Left, inside.Top + 28, Palette.Ink);
        var room = inside.Height - 66 - 62;
        var name = Setting.Fill(find.Name, type.Display, inside.Width, room, 170, 46, -0.035f);
        canvas.Write(name, inside.Left, inside.Top + 66 + ((room - name.Height) / 2), Palette.Ink);
        canvas.Write(Setting.Fit(find.Note, type.Text, 33, inside.Width, 24), inside.Left, inside.Bottom - 4, Palette.Ink.Fade(0.88f));
    }

    private List<(string Heading, string Name, string Note)> Finds()
    {
        var finds = new List<(string, string, string)>();
        if (_discovery.Artist is { } artist)
            finds.Add((words["discoveries.artist"], artist.Name, Note([], artist.FirstPlay.Date, artist.Plays)));
        if (_discovery.Song is { } song)
            finds.Add((words["discoveries.song"], song.Title, Note([song.Artist], song.FirstPlay.Date, song.Plays)));
        return finds;
    }

    private string Note(string[] who, NodaTime.LocalDate first, int plays) =>
        string.Join(", ", [.. who, words.Say("discoveries.since", words.DayAndMonth(first)), words.Count("count.plays", plays)]);
}
