using Wrapped.Importers.Apple;
using Wrapped.Importers.Counts;
using Wrapped.Importers.Files;
using Wrapped.Importers.Jellyfin;
using Wrapped.Importers.Koito;
using Wrapped.Importers.Lastfm;
using Wrapped.Importers.Listenbrainz;
using Wrapped.Importers.Maloja;
using Wrapped.Importers.Pano;
using Wrapped.Importers.Rockbox;
using Wrapped.Importers.Soundcloud;
using Wrapped.Importers.SpotifyAccount;
using Wrapped.Importers.SpotifyExtended;
using Wrapped.Importers.SpotifySaid;
using Wrapped.Importers.Tautulli;
using Wrapped.Importers.Tidal;
using Wrapped.Importers.Youtube;

namespace Wrapped.Importers;

/// <summary>The kinds of history that can be read; the first that recognises a file reads it.</summary>
internal static class ExportFormats
{
    // One line for each source.
    private static readonly ExportFormat[] All =
    [
        new ExtendedFormat(),
        new AccountFormat(),
        new SaidFormat(),
        new TableFormat(),
        new Lastfm.PageFormat(),
        new ActivityFormat(),
        new DailyFormat(),
        new RecentFormat(),
        new LibraryFormat(),
        new JsonFormat(),
        new Youtube.PageFormat(),
        new ListenbrainzFormat(),
        new MalojaFormat(),
        new KoitoFormat(),
        new PanoFormat(),
        new TidalFormat(),
        new SoundcloudFormat(),
        new RockboxFormat(),
        new BackupFormat(),
        new HistoryFormat(),
        new PlistFormat(),
        new TrackFormat(),
    ];

    public static ExportFormat? For(FileHead head) => Array.Find(All, format => format.Recognises(head));
}
