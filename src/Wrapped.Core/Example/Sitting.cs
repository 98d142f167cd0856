using NodaTime;

namespace Wrapped.Example;

/// <summary>A stretch of listening: when it begins, how long it lasts, and whether it begins with talk instead of music.</summary>
internal sealed record Sitting(LocalDateTime Start, int Minutes, Talk Talk = Talk.None);

/// <summary>What a sitting begins with.</summary>
internal enum Talk
{
    None,
    Podcast,
    Audiobook,
}
