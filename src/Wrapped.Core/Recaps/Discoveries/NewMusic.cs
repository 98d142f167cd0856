using NodaTime;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Discoveries;

/// <summary>How many artists, songs and albums had their first known play in the range.</summary>
/// <param name="Since">The day since which it is known what was heard.</param>
/// <param name="Artists">Artists.</param>
/// <param name="Songs">Songs with names.</param>
/// <param name="Albums">Albums.</param>
public sealed record NewMusic(LocalDate Since, int Artists, int Songs, int Albums)
{
    /// <summary>Null where the history begins less than 90 days before the range.</summary>
    public static NewMusic? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        return KnownHistory.Since(music) is { } since ? new(since, music.Artists.Count(IsNew), music.Songs.Count(IsNew), music.Albums.Count(IsNew)) : null;
    }

    private static bool IsNew(Heard heard) => heard.IsNew;
}
