using System.Formats.Tar;
using System.Text.Json;
using Wrapped.Genres;
using Wrapped.Importers.Files;

namespace Wrapped.Importers.GenreTables;

/// <summary>Reads the artist dump of MusicBrainz as it streams by: <c>artist.tar</c>, unpacked from its <c>.xz</c>, or its file <c>mbdump/artist</c> alone, an artist as JSON on each line.</summary>
public static class ArtistDump
{
    // The largest real artists, those under whom everything unknown stands, have a few million bytes.
    private const int MostLineBytes = 16 << 20;

    private const string Artists = "mbdump/artist";

    private static readonly byte[][] Packs = [[0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], [0x1F, 0x8B], [.. "BZh"u8], [0x28, 0xB5, 0x2F, 0xFD], [.. "PK\u0003\u0004"u8]];

    /// <summary>The artists whose genres it tells, in its order; <paramref name="tally"/> counts along. <see cref="GenreTableRefusedException"/> where it is no dump or ends in the middle, as late as that shows.</summary>
    public static IEnumerable<HostArtist> Read(Stream dump, DumpTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        var (head, whole) = FileHead.Of(dump);
        if (head.Bytes.IsEmpty)
            throw new GenreTableRefusedException(GenreTableRefusal.Empty);
        if (Array.Exists(Packs, pack => head.Bytes.Span.StartsWith(pack)))
            throw new GenreTableRefusedException(GenreTableRefusal.Packed);
        if (!IsTar(head))
            return head.Text is [(byte)'{', ..] ? Lines(whole, long.MaxValue, tally) : throw new GenreTableRefusedException(GenreTableRefusal.NotADump);
        return Unpacked(whole, tally);
    }

    private static bool IsTar(FileHead head) => head.Bytes.Length >= 512 && head.Bytes.Span[257..].StartsWith("ustar"u8);

    private static IEnumerable<HostArtist> Unpacked(Stream tar, DumpTally tally)
    {
        using var entries = new TarReader(tar, leaveOpen: true);
        while (Next(entries) is { } entry)
        {
            if (entry.DataStream is null || !entry.Name.EndsWith(Artists, StringComparison.Ordinal))
                continue;
            foreach (var artist in Lines(entry.DataStream, entry.Length, tally))
                yield return artist;
            yield break;
        }
        throw new GenreTableRefusedException(GenreTableRefusal.NotADump);
    }

    private static TarEntry? Next(TarReader entries)
    {
        try
        {
            return entries.GetNextEntry();
        }
        catch (EndOfStreamException cut)
        {
            throw new GenreTableRefusedException(GenreTableRefusal.CutShort, cause: cut);
        }
        catch (Exception broken) when (broken is InvalidDataException or FormatException)
        {
            throw new GenreTableRefusedException(GenreTableRefusal.NotADump, cause: broken);
        }
    }

    // Of plain lines nobody says how many bytes they are; one that breaks off at the end says it itself.
    private static IEnumerable<HostArtist> Lines(Stream text, long bytes, DumpTally tally)
    {
        var (lines, artist) = (new LongLines(text, MostLineBytes), new DumpedArtist(new TagNames()));
        while (MoveNext(lines, tally))
        {
            if (lines.IsTooLong)
            {
                (tally.Lines, tally.TooLong) = (tally.Lines + 1, tally.TooLong + 1);
                continue;
            }
            if (lines.Line.Trim(" \t\r"u8).IsEmpty)
                continue;
            tally.Lines++;
            if (Told(artist, lines, tally) is { } told)
                yield return told;
        }
        if (bytes != long.MaxValue && lines.Taken < bytes)
            throw new GenreTableRefusedException(GenreTableRefusal.CutShort, tally.Lines);
    }

    private static HostArtist? Told(DumpedArtist artist, LongLines lines, DumpTally tally)
    {
        try
        {
            var told = artist.Read(lines.Line);
            if (told is null)
                tally.WithoutGenres++;
            else
                tally.Told++;
            return told;
        }
        catch (JsonException cut) when (lines.IsOpen)
        {
            throw new GenreTableRefusedException(GenreTableRefusal.CutShort, tally.Lines, cut);
        }
        catch (JsonException)
        {
            tally.Broken++;
            return null;
        }
    }

    private static bool MoveNext(LongLines lines, DumpTally tally)
    {
        try
        {
            return lines.MoveNext();
        }
        catch (EndOfStreamException cut)
        {
            throw new GenreTableRefusedException(GenreTableRefusal.CutShort, tally.Lines, cut);
        }
    }
}
