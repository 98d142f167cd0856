using System.Globalization;

namespace Wrapped.Importers.Rockbox;

/// <summary>Hand-made logs of players.</summary>
internal static class RockboxLogs
{
    public const string Head = "#AUDIOSCROBBLER/1.1\n#TZ/UTC\n#CLIENT/Rockbox ipodvideo $Revision$\n#ARTIST\t#ALBUM\t#TITLE\t#TRACKNUM\t#LENGTH\t#RATING\t#TIMESTAMP\t#MUSICBRAINZ_TRACKID\n";

    /// <summary>A song that was left after ten seconds, one with a long pause before and after it, one without tags.</summary>
    public const string Log = Head
        + "Artist A\tAlbum A\tSong A\t1\t200\tL\t1700000000\tm\n"
        + "Artist A\t\tSong \"B\"\t\t300\tS\t1700000200\t\n"
        + "#1 Artist\tAlbum C\tSong C\t3\t240\tL\t1700000210\n"
        + "<Untagged>\t<Untagged>\tSong D\t\t0\t\t1700009000\t\n";

    /// <summary>Twelve songs in a row, each of another length, the fifth of them left at once; all state their starts, or all their ends.</summary>
    public static string Row(bool isEnd, string zone = "UTC")
    {
        var log = $"#AUDIOSCROBBLER/1.0\n#TZ/{zone}\n";
        var at = 1_700_000_000L;
        for (var number = 0; number < 13; number++)
        {
            var (length, heard) = (150 + (number * 20), number == 4 ? 8 : 150 + (number * 20));
            log += string.Create(CultureInfo.InvariantCulture, $"A\tB\tSong {number}\t\t{length}\t{(number == 4 ? 'S' : 'L')}\t{at + (isEnd ? heard : 0)}\t\n");
            at += heard;
        }

        return log;
    }
}
