using NodaTime;

namespace Wrapped.Example;

/// <summary>A stretch of listening.</summary>
/// <param name="Start">When it begins.</param>
/// <param name="Minutes">How long it lasts.</param>
/// <param name="Talk">Whether it begins with talk instead of music.</param>
/// <param name="Repeats">How often the song of the month comes first, again and again.</param>
internal sealed record Sitting(LocalDateTime Start, int Minutes, Talk Talk = Talk.None, int Repeats = 0);

/// <summary>What a sitting begins with.</summary>
internal enum Talk
{
    None,
    Podcast,
    Audiobook,
}
