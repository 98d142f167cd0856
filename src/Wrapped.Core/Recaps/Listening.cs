using NodaTime;
using Wrapped.Plays;

namespace Wrapped.Recaps;

/// <summary>What a recap is made from: everything that one listener heard in one year of their own time zone.</summary>
/// <param name="Year">The local year.</param>
/// <param name="Zone">Where the listener was; it decides day, hour and year.</param>
/// <param name="Plays">Every listening of the year of any kind and length, duplicates left out, in order of start, then title, artist, album and duration (ordinal).</param>
/// <param name="EarlierArtists">The <see cref="Track.ArtistKey"/> of every artist with a counted music play before the year; null when nothing was heard before it.</param>
public sealed record Listening(int Year, DateTimeZone Zone, IReadOnlyList<Play> Plays, IReadOnlySet<string>? EarlierArtists);
