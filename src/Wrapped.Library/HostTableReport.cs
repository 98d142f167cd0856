namespace Wrapped.Library;

/// <summary>A table of genres that the host loaded.</summary>
/// <param name="Artists">How many artists it told of.</param>
/// <param name="Names">Under how many names they are found.</param>
public sealed record HostTableReport(long Artists, long Names);
