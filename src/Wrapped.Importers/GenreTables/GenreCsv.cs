using System.Text;
using CsvHelper;
using Wrapped.Genres;
using Wrapped.Plays;

namespace Wrapped.Importers.GenreTables;

/// <summary>
/// Tables of artists and their genres as people keep them in a spreadsheet: <c>artist;genres</c>, or with commas or tabs between the two; a comma, a bar or a semicolon between genres, or each in a column of its own.
/// With or without that heading. What cannot be read is refused whole.
/// </summary>
public static class GenreCsv
{
    /// <summary>What a listener may send: far more than anybody writes.</summary>
    public const int MostBytes = 4 << 20;

    private const int MostLetters = 500;

    private static readonly char[] BetweenGenres = [',', '|', ';'];

    /// <summary>Reads all of it; <see cref="GenreTableRefusedException"/> names the line that cannot be.</summary>
    public static GenreTable Read(Stream csv, int mostBytes = MostBytes)
    {
        var text = Text(csv, mostBytes);
        var (artists, last, lines, without) = (new List<OwnGenres>(), new Dictionary<string, int>(StringComparer.Ordinal), 0L, 0L);
        foreach (var (line, artist, genres) in Records(text))
        {
            if (lines == 0 && IsHeading(artist, genres))
                continue;
            lines++;
            if (artist.Length == 0)
                throw new GenreTableRefusedException(GenreTableRefusal.NoArtist, line);
            if (artist.Length > MostLetters || genres.Exists(genre => genre.Length > MostLetters))
                throw new GenreTableRefusedException(GenreTableRefusal.TooLong, line);
            if (genres.Count == 0)
            {
                without++;
                continue;
            }
            last[NameKey.Of(artist)] = artists.Count;
            artists.Add(new(artist, genres));
        }
        if (artists.Count == 0)
            throw new GenreTableRefusedException(lines == 0 ? GenreTableRefusal.Empty : GenreTableRefusal.NoGenres);
        return new([.. artists.Where((artist, place) => last[NameKey.Of(artist.Artist)] == place)], lines, without, artists.Count - last.Count);
    }

    /// <summary>Writes a table that <see cref="Read"/> reads back and that a spreadsheet shows as text.</summary>
    public static void Write(TextWriter csv, IEnumerable<OwnGenres> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        using var writer = CsvWriter.Create(csv, CsvWriterOptions.Default with { Separator = ';' }, leaveOpen: true);
        writer.WriteRecord("artist", "genres");
        foreach (var (artist, genres) in all)
            writer.WriteRecord(HarmlessField.Of(artist), HarmlessField.Of(string.Join(", ", genres)));
    }

    private static IEnumerable<(long Line, string Artist, List<string> Genres)> Records(string text)
    {
        var options = CsvReaderOptions.Default with { Separator = Separator(text), HasHeader = false, MalformedData = CsvMalformedDataHandling.Throw, TrackLineNumbers = true };
        using var reader = CsvReader.Create(new StringReader(text), options);
        while (MoveNext(reader))
        {
            var fields = Enumerable.Range(0, reader.FieldCount).Select(field => HarmlessField.Undo(reader.GetString(field)).Trim()).ToList();
            if (fields.Exists(field => field.Length > 0))
                yield return (reader.LineNumber, fields[0], [.. fields.Skip(1).SelectMany(field => field.Split(BetweenGenres, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))]);
        }
    }

    private static bool MoveNext(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException malformed)
        {
            throw new GenreTableRefusedException(GenreTableRefusal.Malformed, malformed.LineNumber, malformed);
        }
    }

    private static bool IsHeading(string artist, List<string> genres) => NameKey.Of(artist) is "artist" or "artiste" && genres is [var only] && NameKey.Of(only) is "genre" or "genres";

    // By the first line, outside of quotes.
    private static char Separator(string text)
    {
        var (quoted, found) = (false, ',');
        foreach (var letter in text.AsSpan().TrimStart())
        {
            quoted ^= letter == '"';
            if (!quoted && letter is '\n' or '\r')
                break;
            if (!quoted && letter == '\t')
                return '\t';
            if (!quoted && letter == ';')
                found = ';';
        }
        return found;
    }

    private static string Text(Stream csv, int mostBytes)
    {
        using var bytes = new MemoryStream();
        var block = new byte[64 << 10];
        while (csv.Read(block) is > 0 and var read)
        {
            bytes.Write(block, 0, read);
            if (bytes.Length > mostBytes)
                throw new GenreTableRefusedException(GenreTableRefusal.TooLarge);
        }
        bytes.Position = 0;
        using var reader = new StreamReader(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        try
        {
            return reader.ReadToEnd() is var text && text.Contains('\0', StringComparison.Ordinal) ? throw new GenreTableRefusedException(GenreTableRefusal.NotText) : text;
        }
        catch (DecoderFallbackException invalid)
        {
            throw new GenreTableRefusedException(GenreTableRefusal.NotText, cause: invalid);
        }
    }
}
