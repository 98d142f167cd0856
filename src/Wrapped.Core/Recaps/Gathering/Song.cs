using Wrapped.Plays;

namespace Wrapped.Recaps.Gathering;

/// <summary>A song: the same title by the same artist, on whatever album and however spelt.</summary>
public sealed class Song(Track track, Artist? by) : Heard
{
    /// <summary>The spelling heard first in the range.</summary>
    public Track Track { get; } = track;

    /// <summary>Null where no artist is named, and for <see cref="IsUnknown"/>.</summary>
    public Artist? By { get; } = by;

    /// <summary>Whether its names are lost: then it counts in minutes and plays, and is never ranked or told apart.</summary>
    public bool IsUnknown => Track.IsUnknown;
}
