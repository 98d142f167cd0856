using System.Numerics;
using Wrapped.Drawing;
using Wrapped.Drawing.Text;
using Path = Wrapped.Drawing.Path;

namespace Wrapped.Cards;

/// <summary>Remembers where text was put and draws nothing.</summary>
internal sealed class RecordingCanvas(int width, int height) : Canvas(width, height)
{
    public List<(string Text, Box Ink)> Texts { get; } = [];

    public List<string> Groups { get; } = [];

    public override void Fill(Path path, Paint paint, Blend blend = Blend.Over)
    {
    }

    public override void Draw(TextLine line, Vector2 origin, Paint paint, Blend blend = Blend.Over) => Texts.Add((line.Text, line.Ink.Move(origin.X, origin.Y)));

    public override void Draw(Pixels picture, Box box, float opacity = 1, Blend blend = Blend.Over)
    {
    }

    public override void Tile(Pixels picture, float opacity = 1, Blend blend = Blend.Over)
    {
    }

    public override IDisposable Clip(Path path) => new Nothing();

    public override IDisposable Group(string name, float opacity = 1, Blend blend = Blend.Over)
    {
        Groups.Add(name);
        return new Nothing();
    }

    private sealed class Nothing : IDisposable
    {
        public void Dispose()
        {
        }
    }
}
