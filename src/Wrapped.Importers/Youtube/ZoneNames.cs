using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Wrapped.Importers.Youtube;

/// <summary>What short names of zones mean where they mean one thing. IST, CST, BST and AST mean several: the listener's own zone decides, as where nothing is said.</summary>
internal static partial class ZoneNames
{
    private static readonly FrozenDictionary<string, int> Minutes = Parsed(
        "utc 0 gmt 0 z 0 wet 0 west 60 wesz 60 cet 60 cest 120 mez 60 mesz 120 eet 120 eest 180 oez 120 oesz 180 hnec 60 heec 120 trt 180 msk 180 мск 180 eat 180 sast 120 cat 120 wat 60 "
        + "est -300 edt -240 cdt -300 mst -420 mdt -360 pst -480 pdt -420 akst -540 akdt -480 hst -600 hne -300 hae -240 hnp -480 hap -420 nst -210 ndt -150 "
        + "brt -180 brst -120 art -180 clt -240 clst -180 cot -300 pet -300 uyt -180 bot -240 vet -240 "
        + "jst 540 kst 540 hkt 480 sgt 480 pht 480 phst 480 myt 480 wib 420 wita 480 wit 540 ict 420 pkt 300 npt 345 "
        + "aest 600 aedt 660 acst 570 acdt 630 awst 480 nzst 720 nzdt 780");

    /// <summary>The offset that stands behind a time, after its half of the day: <c>CEST</c>, <c>GMT-05:00</c>.</summary>
    public static Offset? Offset(string after)
    {
        if (Signed().Match(after) is { Success: true } signed)
        {
            var minutes = (Number(signed, "hours") * 60) + (signed.Groups["minutes"].Success ? Number(signed, "minutes") : 0);
            return minutes > 18 * 60 ? null : NodaTime.Offset.FromSeconds((signed.Groups["sign"].Value == "+" ? 60 : -60) * minutes);
        }

        var name = after.Split(' ', StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
        return name is not null && Minutes.TryGetValue(name, out var known) ? NodaTime.Offset.FromSeconds(known * 60) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static FrozenDictionary<string, int> Parsed(string text)
    {
        var words = text.Split(' ');
        return words.Chunk(2).ToFrozenDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    [GeneratedRegex(@"(?:gmt|utc) ?(?<sign>[+\-−])(?<hours>[0-9]{1,2})(:?(?<minutes>[0-9]{2}))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Signed();
}
