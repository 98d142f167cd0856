using Wrapped.Drawing;

namespace Wrapped.Cards;

/// <summary>One picture of the story. It lays itself out once for a frame and draws on any canvas; groups named <c>enter-1</c> and on appear one after the other in the browser.</summary>
public abstract class Card
{
    /// <summary>Its name in addresses and file names, such as <c>top-artists</c>.</summary>
    public abstract string Slug { get; }

    /// <summary>What it is about, in the listener's language.</summary>
    public abstract string Title { get; }

    /// <summary>All that it shows, in words, for those who listen to pages.</summary>
    public abstract string Description { get; }

    /// <summary>The questions that it answers; <see cref="Words.Wording.Rule"/> tells how each is counted.</summary>
    public abstract IReadOnlyList<string> Questions { get; }

    public abstract void Draw(Canvas canvas, Frame frame);
}
