using System.Text.Json;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Counts;
using Wrapped.Importers.Files;
using Wrapped.Importers.Json;

namespace Wrapped.Importers.Apple;

/// <summary>Apple Music Library Tracks: how often each track was played, and when last. It also says who sings what to the other files of an export.</summary>
internal sealed class LibraryFormat : ExportFormat
{
    public override bool Recognises(FileHead head) => head.Json.HasRowWith("Track Identifier", "Title", "Track Play Count");

    public override IEnumerable<SourceRow> Read(HistoryFile file)
    {
        var rows = file.JsonRows();
        var track = new LibraryTrack(file.Texts);
        var told = 0L;
        while (rows.MoveNext())
        {
            var place = new RowPlace(file.Name, told + 1);
            if (track.Read(rows) is { } failure)
            {
                told++;
                yield return new FailedRow(place, failure);
                continue;
            }

            if (track is { Title: { } title, Artist: { } artist })
                file.Export.Artists.Learn(title, artist, track.Album);
            if (Counted.Of(place, track.Plays, track.Title, track.Artist, track.Album, track.LastPlayedAt) is { } row)
            {
                told++;
                yield return row;
            }
        }
    }

    private sealed class LibraryTrack(Utf8Pool texts) : RowDecoding(Fields)
    {
        private const int Count = 3, LastPlayed = 4;

        private static readonly RowFields Fields = new("Title", "Artist", "Album", "Track Play Count", "Last Played Date");

        private readonly string?[] _texts = new string?[3];

        public string? Title => _texts[0];

        public string? Artist => _texts[1];

        public string? Album => _texts[2];

        public long? Plays { get; private set; }

        public Instant? LastPlayedAt { get; private set; }

        protected override void Forget()
        {
            Array.Clear(_texts);
            (Plays, LastPlayedAt) = (0, null);
        }

        protected override bool Take(int field, ref readonly Utf8JsonReader reader)
        {
            if (field == Count)
            {
                Plays = reader.TokenType == JsonTokenType.Null ? 0 : RowValue.Whole(in reader);
                return IsNumberOrNull(in reader);
            }

            if (field == LastPlayed)
            {
                LastPlayedAt = RowValue.Time(in reader, isMinute: false) is { } time ? Instant.FromUnixTimeMilliseconds(time) : null;
                return true;
            }

            _texts[field] = RowValue.Text(in reader, texts);
            return IsTextOrNull(in reader);
        }

        protected override FailReason? Judge() => null;
    }
}
