using Wrapped.Library.Storage;

namespace Wrapped.Library.Years;

/// <summary>What a query must say to see the music plays that count and no others (Play.Counts); its parameter 1 is the listener.</summary>
internal static class CountedMusic
{
    public const string Only = $"Kind = 0 AND MsPlayed >= 30000 AND Duplicate = 0 AND {Visible.Only}";
}
