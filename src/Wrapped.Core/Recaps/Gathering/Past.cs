using NodaTime;

namespace Wrapped.Recaps.Gathering;

/// <summary>The plays of something before the range: how many, the first and the last of them; both null where there was none.</summary>
public readonly record struct Past(int Plays, Instant? First, Instant? Last)
{
    public bool IsEmpty => Plays == 0;

    internal Past With(Instant play) => new(Plays + 1, First ?? play, play);
}
