using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Recaps;
using Wrapped.Recaps.Habits;

namespace Wrapped.Cards;

/// <summary>What the music was heard on: the device that had most of it in large, the others with bars; how it was played, and in which countries.</summary>
internal sealed class DevicesCard(Recap recap, Wording words, Typography type) : Card
{
    private const int Others = 4;
    private const int Flags = 6;
    private const decimal LeastKnown = 0.5m;

    // Less would be told as nothing.
    private const decimal LeastShare = 0.005m;

    private const float Row = 124;
    private const float LeastFirst = 340;
    private const float MostFirst = 620;

    private static readonly Rgba Ground = Rgba.Hex("#8FD3FF");
    private static readonly Rgba Light = Palette.Lime;

    private readonly Devices _devices = recap.Devices!;

    public override string Slug => "devices";

    public override string Title => words["devices.title"];

    public override string Description => $"{Title}, {words.Range(recap)}: {string.Join("; ", _devices.Kinds.Select(kind => $"{words.Percent(Share(kind))} {words[$"device.{kind.Device}.on"]}"))}. {string.Join(", ", Switched().Select(part => $"{words.Percent(part.Share)} {part.Label}"))}.{(Countries.Count > 1 ? $" {CountryCount}: {string.Join(", ", Countries.Select(country => words.Say("devices.country", words.Country(country.Code), words.Duration(country.Ms))))}." : "")}";

    public override IReadOnlyList<string> Questions => ["devices", "switches", "countries"];

    private IReadOnlyList<CountryTime> Countries => recap.Countries ?? [];

    private string CountryCount => words.Say("devices.countries", words.Whole(Countries.Count));

    /// <summary>At least half of the minutes name their device, and there are plays enough to speak of habits.</summary>
    public static bool Tells(Recap recap) =>
        recap.Devices is { } devices && recap.Music.Plays >= 20 && devices.UnknownMs <= recap.Music.Ms * LeastKnown;

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        new Heading(Title, Heading.Medium).Draw(canvas, frame, type, Palette.Ink);
        var others = _devices.Kinds.Skip(1).Where(kind => Share(kind) >= LeastShare).Take(Others).ToArray();
        var below = safe.Bottom - 90 - (Countries.Count > 1 ? 120 : 0) - (Switched().Count > 0 ? 160 : 0);
        var hero = MathF.Max(LeastFirst, below - safe.Top - 188 - (others.Length * Row));
        DrawFirst(canvas, Box.At(safe.Left, safe.Top + 130, safe.Width, hero), _devices.Kinds[0]);
        var top = safe.Top + 130 + hero + 44;
        var step = MathF.Min(Row, (below - 14 - top) / Math.Max(1, others.Length));
        foreach (var (place, kind) in others.Index())
        {
            using var _ = canvas.Group($"enter-{place + 3}");
            DrawOther(canvas, Box.At(safe.Left, top + (place * step), safe.Width, step), kind);
        }
        if (Switched().Count > 0)
            DrawSwitches(canvas, Box.At(safe.Left, below, safe.Width, 150));
        if (Countries.Count > 1)
            DrawCountries(canvas, Box.At(safe.Left, safe.Bottom - 90 - 120, safe.Width, 120));
        Brand.Draw(canvas, frame, type, Palette.Ink, words.Range(recap));
    }

    private void DrawFirst(Canvas canvas, Box box, DeviceTime kind)
    {
        using var _ = canvas.Group("enter-2");
        var side = MathF.Min(box.Height, MostFirst);
        var ink = DevicePicture.Reach(kind.Device, side);
        DevicePicture.Draw(canvas, Box.At(box.Left - ink.Left, box.Top + ((box.Height - side) / 2), side, side), kind.Device, Palette.Ink, Light);
        var left = box.Left + ink.Right - ink.Left + 64;
        var middle = (box.Top + box.Bottom) / 2;
        var share = Setting.Fit(words.Percent(Share(kind)), type.Display, 250, box.Right - left, 90, -11);
        canvas.Write(share, left, middle + 40, Palette.Ink);
        canvas.Write(Setting.Fit(words[$"device.{kind.Device}.on"], type.Display, 62, box.Right - left, 30, -2), left, middle + 124, Palette.Ink);
    }

    private void DrawOther(Canvas canvas, Box row, DeviceTime kind)
    {
        var (side, middle) = (MathF.Min(84, row.Height - 22), (row.Top + row.Bottom) / 2);
        DevicePicture.Draw(canvas, Box.At(row.Left, middle - (side / 2), side, side), kind.Device, Palette.Ink, Light);
        var left = row.Left + 118;
        var share = Setting.Fit(words.Percent(Share(kind)), type.Display, 46, 150, 30, -1);
        canvas.Write(share, row.Right, middle + 2, Palette.Ink, Side.Right);
        canvas.Write(Setting.Fit(Wording.Capital(words[$"device.{kind.Device}"]), type.Strong, 38, row.Right - left - 170, 26), left, middle + 2, Palette.Ink);
        var bar = Box.At(left, middle + 20, row.Right - left, 14);
        canvas.Fill(Shapes.RoundRectangle(bar, 7), Palette.Ink.Fade(0.14f));
        canvas.Fill(Shapes.RoundRectangle(bar with { Right = bar.Left + MathF.Max(14, bar.Width * (float)Share(kind)) }, 7), Palette.Ink);
    }

    private void DrawSwitches(Canvas canvas, Box row)
    {
        var parts = Switched();
        var width = (row.Width - 40) / 3;
        canvas.Fill(Shapes.Rectangle(Box.At(row.Left, row.Top, row.Width, 4)), Palette.Ink);
        foreach (var (place, part) in parts.Index())
        {
            using var _ = canvas.Group($"enter-{place + 6}");
            var x = row.Left + (place * (width + 20));
            canvas.Write(Setting.Fit(words.Percent(part.Share), type.Display, 62, width, 34, -2), x, row.Top + 72, Palette.Ink);
            canvas.Write(Setting.Fit(part.Label, type.Strong, 31, width, 22), x, row.Top + 118, Palette.Ink);
        }
    }

    private void DrawCountries(Canvas canvas, Box box)
    {
        using var _ = canvas.Group("enter-8");
        canvas.Fill(Shapes.Rectangle(Box.At(box.Left, box.Top, box.Width, 4)), Palette.Ink);
        var x = box.Right;
        foreach (var country in Countries.Take(Flags).Reverse())
        {
            var flag = Setting.Fit(Flag(country.Code), type.Text, 62, 80, 30);
            canvas.Write(flag, x, box.Top + 84, Palette.Ink, Side.Right);
            x -= flag.Ink.Width + 16;
        }
        canvas.Write(Setting.Fit(CountryCount, type.Strong, 36, x - 20 - box.Left, 24), box.Left, box.Top + 56, Palette.Ink);
        canvas.Write(Setting.Fit(string.Join(", ", Countries.Take(Flags).Select(country => words.Country(country.Code))), type.Text, 28, x - 20 - box.Left, 22), box.Left, box.Top + 100, Palette.Ink);
    }

    private List<(decimal Share, string Label)> Switched()
    {
        var parts = new List<(decimal, string)>();
        if (recap.Switches?.Shuffle is { } shuffle and >= LeastShare)
            parts.Add((shuffle, words["devices.shuffle"]));
        if (recap.Switches?.Offline is { } offline and >= LeastShare)
            parts.Add((offline, words["devices.offline"]));
        if (recap.Switches?.PrivateSession is { } hidden and >= LeastShare)
            parts.Add((hidden, words["devices.private"]));
        return parts;
    }

    private decimal Share(DeviceTime kind) => (decimal)kind.Ms / Math.Max(1, recap.Music.Ms - _devices.UnknownMs);

    // The two letters of a country, as the letters that emoji flags are made of.
    private static string Flag(string country) => string.Concat(country.Select(letter => char.ConvertFromUtf32(0x1F1E6 + letter - 'A')));
}
