namespace Wrapped.Recaps.Habits;

/// <summary>Tells the device from what Spotify writes of it, such as <c>Android OS 13 API 33 (samsung, SM-G991B)</c> or <c>Partner sonos_ppc Sonos;Play1</c>.</summary>
public static class DeviceNames
{
    // The first that fits: a car, a watch or a set-top box says what it runs, too.
    private static readonly (Device Device, string[] Signs)[] Signs =
    [
        (Device.WebPlayer, ["web_player", "webplayer"]),
        (Device.Car, ["carplay", "car thing", "carthing", "android_auto", "android auto", "automotive", "tesla"]),
        (Device.Watch, ["watch", "wear_os", "wear os", "wearos", "garmin", "fitbit"]),
        (Device.Console, ["playstation", "sony_tv;ps", "xbox", "nintendo"]),
        (Device.Speaker, ["cast_voice", "cast_audio", "chromecast_audio", "sonos", "amazon_salmon", ";echo", "homepod", "speaker"]),
        (Device.Tv, ["_tv", "amazon;aft", "chromecast", "roku", "webos", "tizen", "apple tv", "appletv", "tvos", "bravia", "shield"]),
        (Device.Speaker, ["amazon_fireos", "google cast"]),
        (Device.Tablet, ["ipad", "tablet"]),
    ];

    private static readonly (Device Device, string[] Starts)[] Systems =
    [
        (Device.Phone, ["android", "ios", "iphone", "ipod", "windows phone", "windowsphone", "blackberry"]),
        (Device.Computer, ["windows", "os x", "osx", "macos", "linux", "chrome os", "chromeos"]),
        (Device.Speaker, ["cast"]),
    ];

    /// <summary>Null where the source names none.</summary>
    public static Device? Of(string? platform)
    {
        if (platform is null or "" or "not_applicable" or "unknown")
            return null;
        const string partner = "partner ";
        var name = platform.ToLowerInvariant();
        foreach (var (device, signs) in Signs)
        {
            if (signs.Any(sign => name.Contains(sign, StringComparison.Ordinal)))
                return device;
        }
        var isPartner = name.StartsWith(partner, StringComparison.Ordinal);
        var system = isPartner ? name[partner.Length..] : name;
        foreach (var (device, starts) in Systems)
        {
            if (starts.Any(start => system.StartsWith(start, StringComparison.Ordinal)))
                return device;
        }

        // Partners build Spotify into what they sell, and that is hi-fi sets and radios.
        return isPartner ? Device.Speaker : Device.Other;
    }
}
