using System.Text.Json;
using Wrapped.Imports;
using Wrapped.Importers.Files;
using Wrapped.Importers.Json;

namespace Wrapped.Importers.Apple;

/// <summary>Apple Music Library Tracks: how often each track was played, and never when. It is no history; it says who sings what.</summary>
internal sealed class LibraryFormat : ExportFormat
{
    public override bool IsHistory => false;

    public override bool Recognises(FileHead head) => head.Json.HasRowWith("Track Identifier", "Title", "Track Play Count");

    public override IEnumerable<SourceRow> Read(HistoryFile file)
    {
        Learn(file);
        return [];
    }

    public override void Learn(HistoryFile file)
    {
        var rows = file.JsonRows();
        var track = new LibraryTrack(file.Texts);
        while (rows.MoveNext())
        {
            if (track.Read(rows) is null && track is { Title: { } title, Artist: { } artist })
                file.Export.Artists.Learn(title, artist, track.Album);
        }
    }

    private sealed class LibraryTrack(Utf8Pool texts) : RowDecoding(Fields)
    {
        private static readonly RowFields Fields = new("Title", "Artist", "Album");

        private readonly string?[] _texts = new string?[3];

        public string? Title => _texts[0];

        public string? Artist => _texts[1];

        public string? Album => _texts[2];

        protected override void Forget() => Array.Clear(_texts);

        protected override bool Take(int field, ref readonly Utf8JsonReader reader)
        {
            _texts[field] = RowValue.Text(in reader, texts);
            return IsTextOrNull(in reader);
        }

        protected override FailReason? Judge() => null;
    }
}
