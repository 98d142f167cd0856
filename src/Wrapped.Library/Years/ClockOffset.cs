using NodaTime;

namespace Wrapped.Library.Years;

/// <summary>The offset of a listener's clock, as it is stored.</summary>
internal static class ClockOffset
{
    public static Offset? Of(long? seconds) => seconds is { } known ? Offset.FromSeconds((int)known) : null;
}
