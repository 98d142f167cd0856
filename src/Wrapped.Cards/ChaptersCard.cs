using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Recaps;
using Wrapped.Recaps.Portrait;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Cards;

/// <summary>The year season by season, a band each as tall as it was long: who was heard most in it, and what kind of music it was.</summary>
internal sealed class ChaptersCard(Recap recap, Wording words, Typography type) : Card
{
    private const float Least = 176;

    private readonly IReadOnlyList<Chapter> _chapters = recap.Chapters;

    public override string Slug => "chapters";

    public override string Title => words.ForRange(recap, "chapters.title");

    public override string Description => $"{Title}, {words.Range(recap)}. {string.Join("; ", _chapters.Index().Select(chapter => $"{Name(chapter.Index)}: {Artist(chapter.Item)}, {Note(chapter.Item)}"))}.";

    public override IReadOnlyList<string> Questions => ["chapters", "top-artists"];

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        var (top, bottom) = (safe.Top + 112, safe.Bottom - 76);
        canvas.Fill(new SolidPaint(Colour(_chapters[0].Season)));
        new Heading(Title, Heading.Small).Draw(canvas, frame, type, Palette.On(Colour(_chapters[0].Season)));
        var days = _chapters.Sum(Days);
        var rest = bottom - top - (Least * _chapters.Count);
        foreach (var (place, chapter) in _chapters.Index())
        {
            var height = Least + (rest * Days(chapter) / days);
            if (place > 0)
                canvas.Fill(Shapes.Rectangle(new(0, top, frame.Width, frame.Height)), Colour(chapter.Season));
            using (canvas.Group($"enter-{place + 2}"))
                DrawChapter(canvas, Box.At(safe.Left, top, safe.Width, height), place);
            top += height;
        }
        Brand.Draw(canvas, frame, type, Palette.On(Colour(_chapters[^1].Season)), words.Range(recap));
    }

    private void DrawChapter(Canvas canvas, Box band, int place)
    {
        var (chapter, ink) = (_chapters[place], Palette.On(Colour(_chapters[place].Season)));
        var middle = (band.Top + band.Bottom) / 2;
        var artist = Setting.Fit(Artist(chapter), type.Display, 76, band.Width, 38, -3);
        canvas.Write(artist, band.Left, middle + 28, ink);

        // Above the ink of the name, however tall its script is.
        canvas.Write(Setting.Fit(Name(place), type.Strong, 30, band.Width, 24), band.Left, MathF.Min(middle - 46, middle + 28 + artist.Ink.Top - 14), ink);
        canvas.Write(Setting.Fit(Note(chapter), type.Text, 31, band.Width, 24), band.Left, middle + 72, ink.Fade(0.88f));
    }

    // A season that comes back at the end of the year says so.
    private string Name(int place)
    {
        var name = words[$"season.{_chapters[place].Season}"];
        return place > 0 && _chapters.Take(place).Any(before => before.Season == _chapters[place].Season) ? words.Say("chapters.again", name) : name;
    }

    private static string Artist(Chapter chapter) => chapter.Artists.Count > 0 ? chapter.Artists[0].Name : "…";

    private string Note(Chapter chapter) => string.Join(", ", [words.Count("count.minutes", Wording.WholeMinutes(chapter.Ms)), .. chapter.Genres.Select(words.Genre)]);

    private static int Days(Chapter chapter) => NodaTime.Period.DaysBetween(chapter.From, chapter.To) + 1;

    private static Rgba Colour(Season season) => season switch
    {
        Season.Winter => Rgba.Hex("#BFD8FF"),
        Season.Spring => Palette.Green,
        Season.Summer => Palette.Yellow,
        _ => Palette.Orange,
    };
}
