using System.Globalization;
using System.Text;
using Wrapped.Plays;

namespace Wrapped.Importers.OwnTables;

/// <summary>What columns are called in several languages, the surest names first.</summary>
internal static class ColumnNames
{
    public static IReadOnlyList<string> Time { get; } =
    [
        "played at", "listened at", "started at", "start time", "ended at", "end time", "timestamp", "date time", "datetime", "play time", "time played", "date played", "last played", "played on", "played", "scrobbled at", "uts", "utc time", "ts", "when", "date", "time",
        "ecoute le", "joue le", "date d ecoute", "date et heure", "horodatage", "heure", "jour", "gespielt am", "gehort am", "zeitpunkt", "datum", "zeit", "uhrzeit", "fecha y hora", "fecha", "hora", "reproducido", "data e ora", "data", "ora", "data e hora", "datum en tijd", "tijd", "day",
    ];

    /// <summary>The time of day alone.</summary>
    public static IReadOnlyList<string> Clock { get; } = ["time", "time of day", "hour", "clock", "heure", "uhrzeit", "zeit", "hora", "ora", "tijd"];

    public static IReadOnlyList<string> Title { get; } =
    [
        "track name", "song name", "track title", "song title", "title", "track", "song", "name", "titre", "morceau", "chanson", "nom du titre", "titel", "lied", "stuck", "titulo", "cancion", "tema", "pista", "titolo", "brano", "canzone", "musica", "faixa", "nummer", "liedje", "episode", "nom",
    ];

    public static IReadOnlyList<string> Artist { get; } =
    [
        "artist name", "track artist", "artist", "artists", "artist name s", "artiste", "artistes", "nom de l artiste", "interprete", "kunstler", "kunstlerin", "interpret", "artista", "artisti", "artistas", "artiest", "uitvoerder", "performer", "band", "groupe", "album artist", "show", "podcast", "creator", "composer",
    ];

    public static IReadOnlyList<string> Album { get; } = ["album name", "album title", "album", "release", "release name", "nom de l album", "disque", "disco", "alben", "cd"];

    public static IReadOnlyList<string> Played { get; } =
    [
        "ms played", "play duration milliseconds", "stream duration ms", "seconds played", "play duration", "played ms", "played seconds", "listening time", "time listened", "listened", "duration played", "duree d ecoute", "temps d ecoute", "secondes ecoutees", "gehort", "hordauer", "spieldauer", "seconds", "secondes",
    ];

    public static IReadOnlyList<string> Length { get; } =
    [
        "track length", "track duration", "length", "duration ms", "duration s", "duration", "duree", "lange", "dauer", "duracion", "durata", "duracao", "duur", "total time",
    ];

    public static IReadOnlyList<string> Kind { get; } = ["media type", "media kind", "item type", "content type", "kind", "type"];

    /// <summary>A name as these lists write it: small letters without accents, a blank for whatever is no letter or digit.</summary>
    public static string Plain(string name)
    {
        var plain = new StringBuilder();
        foreach (var letter in NameKey.Of(name).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsLetterOrDigit(letter))
                plain.Append(letter);
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }
}
