using Wrapped.Drawing;

namespace Wrapped.Cards;

/// <summary>A size that people post and the box inside it that no app covers with its own buttons: all text stays in <paramref name="Safe"/>.</summary>
public sealed record Frame(string Name, int Width, int Height, Box Safe)
{
    /// <summary>A story, 9:16.</summary>
    public static Frame Story { get; } = new("story", 1080, 1920, new(65, 250, 1015, 1580));
}
