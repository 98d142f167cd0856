using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps.Habits;

namespace Wrapped.Rules;

/// <summary>What a listening must be to meet a rule.</summary>
public abstract record Condition;

public sealed record ArtistIs(string Name) : Condition;

public sealed record TrackIs(string Title, string Artist) : Condition;

public sealed record AlbumIs(string Title, string Artist) : Condition;

/// <summary>A genre or a whole family of them.</summary>
public sealed record GenreIs(string Name) : Condition;

public sealed record SourceIs(Source Source) : Condition;

public sealed record DeviceIs(Device Device) : Condition;

/// <summary>Begun by the listener's clock from one time of day until before another; through midnight where the second is not later.</summary>
public sealed record HoursAre(LocalTime From, LocalTime Until) : Condition;

/// <summary>Begun on one of these days, both included.</summary>
public sealed record DatesAre(LocalDate From, LocalDate To) : Condition;
