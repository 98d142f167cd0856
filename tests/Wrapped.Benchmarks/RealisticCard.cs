using System.Globalization;
using System.Numerics;
using Wrapped.Drawing;
using Wrapped.Drawing.Effects;
using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Text;

namespace Wrapped.Benchmarks;

/// <summary>What a card costs that has something of everything: a mesh, display type, five names in three scripts, twelve bars.</summary>
internal sealed class RealisticCard(FontShelf shelf)
{
    private static readonly (string Name, int Minutes)[] Names = [("Beyoncé", 4812), ("방탄소년단", 3977), ("宇多田ヒカル", 2904), ("Sigur Rós", 2210), ("أم كلثوم", 1876)];

    private static readonly MeshPaint Ground = new(Rgba.Hex("#120A2A"), Rgba.Hex("#05060F"),
    [
        new(new(120, 260), 520, Rgba.Hex("#6422C8", 0.7f)),
        new(new(980, 420), 560, Rgba.Hex("#0B5FB0", 0.6f)),
        new(new(260, 1500), 600, Rgba.Hex("#C21E8A", 0.55f)),
        new(new(1000, 1760), 640, Rgba.Hex("#E4572E", 0.4f)),
    ]);

    private readonly FontStack _display = shelf.Stack("bricolage-grotesque", 800);
    private readonly FontStack _strong = shelf.Stack("inter", 620);
    private readonly FontStack _text = shelf.Stack("inter", 450);

    public void Draw(Canvas canvas, bool grain)
    {
        canvas.Fill(Ground);
        canvas.Draw(TextShaper.Line("Your year in music", _text, 44), new(72, 330), Rgba.White.Fade(0.8f));
        canvas.Draw(TextShaper.Line("48,211", _display, 250, tracking: -6), new(64, 540), Rgba.White);
        canvas.Draw(TextShaper.Line("minutes of listening", _display, 84, tracking: -1), new(68, 640), Rgba.White);
        DrawNames(canvas);
        DrawBars(canvas);
        canvas.Draw(TextShaper.Line("Wrapped", _display, 40), new(72, 1570), Rgba.White);
        canvas.Draw(TextShaper.Line("2026", _display, 40), new(910, 1570), Rgba.White);
        if (grain)
            Grain.Draw(canvas);
    }

    /// <summary>The five names and nothing else; <paramref name="time"/> makes them names that were never shaped before.</summary>
    public void DrawNamesAlone(Canvas canvas, int time)
    {
        foreach (var (place, (name, _)) in Names.Index())
            canvas.Draw(TextShaper.Line(string.Create(CultureInfo.InvariantCulture, $"{name} {time}"), _strong, 50), new(172, 772 + (place * 96)), Rgba.White);
    }

    private void DrawNames(Canvas canvas)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            var top = 720 + (i * 96);
            canvas.Fill(Shapes.RoundRectangle(Box.At(72, top, 72, 72), 20), new LinearPaint(new(72, top), new(144, top + 72), [new(0, Rgba.Hex("#FF7A59")), new(1, Rgba.Hex("#B14CFF"))]));
            canvas.Draw(TextShaper.Line((i + 1).ToString(CultureInfo.InvariantCulture), _strong, 34), new(97, top + 48), Rgba.White);
            canvas.Draw(TextShaper.Line(Names[i].Name, _strong, 50), new(172, top + 52), Rgba.White);
            canvas.Draw(TextShaper.Line(Names[i].Minutes.ToString("N0", CultureInfo.InvariantCulture), _text, 36), new(880, top + 50), Rgba.White.Fade(0.75f));
        }
    }

    private void DrawBars(Canvas canvas)
    {
        var bar = new LinearPaint(new(0, 1240), new(0, 1480), [new(0, Rgba.Hex("#FFD56B")), new(1, Rgba.Hex("#FF3D81"))]);
        for (var month = 0; month < 12; month++)
        {
            var height = 70 + ((month * 89) % 170);
            canvas.Fill(Shapes.RoundRectangle(Box.At(72 + (month * 79), 1480 - height, 56, height), 14), bar);
            canvas.Draw(TextShaper.Line("JFMAMJJASOND"[month].ToString(), _text, 28), new Vector2(90 + (month * 79), 1518), Rgba.White.Fade(0.7f));
        }
    }
}
