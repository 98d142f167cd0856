using Wrapped.Cards.Type;
using Wrapped.Drawing;

namespace Wrapped.Cards;

/// <summary>The lines at the head of a card: its title, and in small print what it shows.</summary>
internal sealed record Heading(string Title, float Size, string? Lead = null)
{
    /// <summary>A title that is all that the head says.</summary>
    public const float Large = 100;

    /// <summary>One above a picture that speaks for itself.</summary>
    public const float Medium = 80;

    /// <summary>One above a name or a number that is larger.</summary>
    public const float Small = 64;

    private const float LeadSize = 36;

    /// <summary>Fills the head of the safe area and comes first of all; at the left, or in the middle.</summary>
    public void Draw(Canvas canvas, Frame frame, Typography type, Rgba ink, Side side = Side.Left)
    {
        using var _ = canvas.Group("enter-1");
        var (safe, baseline) = (frame.Safe, frame.Safe.Top + 8 + (Size * 0.82f));
        var x = side == Side.Left ? safe.Left : (safe.Left + safe.Right) / 2;
        canvas.Write(Setting.Fit(Title, type.Display, Size, safe.Width, 34, -0.03f * Size), x, baseline, ink, side);
        if (Lead is not null)
            canvas.Write(Setting.Fit(Lead, type.Text, LeadSize, safe.Width, 26), x, baseline + 60, ink.Fade(0.82f), side);
    }
}
