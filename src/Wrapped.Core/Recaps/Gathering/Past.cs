namespace Wrapped.Recaps.Gathering;

/// <summary>The plays of something before the range.</summary>
/// <param name="Plays">How many.</param>
/// <param name="First">Where the first comes in <see cref="Music.Ever"/>; nothing where there was none.</param>
/// <param name="Last">Where the last does.</param>
public readonly record struct Past(int Plays, int First, int Last)
{
    public bool IsEmpty => Plays == 0;

    internal Past With(int place) => new(Plays + 1, Plays == 0 ? place : First, place);
}
