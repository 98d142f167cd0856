using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Habits;

/// <summary>How long one kind of device played.</summary>
public sealed record DeviceTime(Device Device, long Ms);

/// <summary>What the music was heard on.</summary>
/// <param name="Kinds">Most minutes first; of equal ones in the order of <see cref="Device"/>.</param>
/// <param name="UnknownMs">Milliseconds of which the source names no device.</param>
public sealed record Devices(IReadOnlyList<DeviceTime> Kinds, long UnknownMs)
{
    /// <summary>Null where no device is named.</summary>
    public static Devices? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        var (known, ms, unknown) = (new Dictionary<string, Device?>(StringComparer.Ordinal), new long[Enum.GetValues<Device>().Length], 0L);
        string? platform = null;
        Device? device = null;
        foreach (ref readonly var moment in music.Timeline)
        {
            // Most listenings share their device with the one before.
            if (!ReferenceEquals(platform, moment.Play.Context?.Platform))
            {
                platform = moment.Play.Context?.Platform;
                if (!known.TryGetValue(platform ?? "", out device))
                    known.Add(platform ?? "", device = DeviceNames.Of(platform));
            }
            if (device is { } kind)
                ms[(int)kind] += moment.Play.MsPlayed;
            else
                unknown += moment.Play.MsPlayed;
        }
        List<DeviceTime> kinds = [.. Enum.GetValues<Device>().Select(kind => new DeviceTime(kind, ms[(int)kind])).Where(kind => kind.Ms > 0).OrderByDescending(kind => kind.Ms).ThenBy(kind => kind.Device)];
        return kinds.Count == 0 ? null : new(kinds, unknown);
    }
}
