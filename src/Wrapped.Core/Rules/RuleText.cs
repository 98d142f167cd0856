using System.Globalization;
using NodaTime.Text;
using Wrapped.Plays;
using Wrapped.Recaps.Habits;

namespace Wrapped.Rules;

/// <summary>
/// Rules as lines that a person can read, write and keep: <c>plays: 30 s</c>, <c>leave out artist: Peppa Pig</c>, <c>leave out device: tablet; hours: 18:00-20:00</c>,
/// <c>hide track: Title | Artist</c>, <c>same artist: Prince &amp; The Revolution | Prince</c>. A backslash before ; | or \ takes it as it is.
/// </summary>
public static class RuleText
{
    private const string Out = "leave out ";
    private const string Hide = "hide ";

    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static string Of(Rule rule) => rule switch
    {
        PlaysAre { Measure: PlayMeasure.Seconds } plays => string.Create(CultureInfo.InvariantCulture, $"plays: {plays.Seconds} s"),
        PlaysAre plays => $"plays: {Word(plays.Measure)}",
        LeaveOut leave => (leave.OnlyOnCards ? Hide : Out) + string.Join("; ", leave.Conditions.Select(Of).Order(StringComparer.Ordinal)),
        SameArtist same => $"same artist: {Names(same.Name, same.Is)}",
        SameSong same => $"same song: {Names(same.Title, same.Artist, same.IsTitle, same.IsArtist)}",
        _ => throw new ArgumentException("A rule of a kind that has no words.", nameof(rule)),
    };

    /// <summary>The rule of a line; null where it is none.</summary>
    public static Rule? Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        line = line.Trim();
        if (line.StartsWith(Out, StringComparison.OrdinalIgnoreCase))
            return Leave(line[Out.Length..], onlyOnCards: false);
        if (line.StartsWith(Hide, StringComparison.OrdinalIgnoreCase))
            return Leave(line[Hide.Length..], onlyOnCards: true);
        return Head(line) is not var (kind, rest) ? null : (kind, Split(rest, '|')) switch
        {
            ("plays", [var measure]) => Plays(measure),
            ("same artist", [var name, { Length: > 0 } other]) => new SameArtist(name, other),
            ("same song", [var title, var artist, { Length: > 0 } isTitle, var isArtist]) => new SameSong(title, artist, isTitle, isArtist),
            _ => null,
        };
    }

    private static string Of(Condition condition) => condition switch
    {
        ArtistIs artist => $"artist: {Names(artist.Name)}",
        TrackIs track => $"track: {Names(track.Title, track.Artist)}",
        AlbumIs album => $"album: {Names(album.Title, album.Artist)}",
        GenreIs genre => $"genre: {Names(genre.Name)}",
        SourceIs source => $"source: {Word(source.Source)}",
        DeviceIs device => $"device: {Word(device.Device)}",
        HoursAre hours => $"hours: {Time.Format(hours.From)}-{Time.Format(hours.Until)}",
        DatesAre dates => $"dates: {LocalDatePattern.Iso.Format(dates.From)}..{LocalDatePattern.Iso.Format(dates.To)}",
        _ => throw new ArgumentException("A condition of a kind that has no words.", nameof(condition)),
    };

    private static LeaveOut? Leave(string text, bool onlyOnCards)
    {
        var conditions = Split(text, ';', unescape: false).ConvertAll(part => Head(part) is var (kind, rest) ? Condition(kind, rest) : null);

        // Cards show names; what they do not show cannot be hidden on them.
        return conditions.Count == 0 || conditions.Contains(null) || (onlyOnCards && conditions is not [ArtistIs or TrackIs or AlbumIs or GenreIs])
            ? null
            : new([.. conditions.OfType<Condition>().OrderBy(Of, StringComparer.Ordinal)], onlyOnCards);
    }

    private static Condition? Condition(string kind, string rest) => (kind, Split(rest, '|')) switch
    {
        ("artist", [var name]) => new ArtistIs(name),
        ("track", [var title, var artist]) => new TrackIs(title, artist),
        ("album", [var title, var artist]) => new AlbumIs(title, artist),
        ("genre", [var name]) => new GenreIs(name),
        ("source", [var word]) => Parsed<Source>(word) is { } source ? new SourceIs(source) : null,
        ("device", [var word]) => Parsed<Device>(word) is { } device ? new DeviceIs(device) : null,
        ("hours", [var hours]) => hours.Split('-') is [var from, var until] && Time.Parse(from.Trim()) is { Success: true } first && Time.Parse(until.Trim()) is { Success: true } second ? new HoursAre(first.Value, second.Value) : null,
        ("dates", [var dates]) => dates.Split("..") is [var from, var to] && LocalDatePattern.Iso.Parse(from.Trim()) is { Success: true } first && LocalDatePattern.Iso.Parse(to.Trim()) is { Success: true } second && first.Value <= second.Value ? new DatesAre(first.Value, second.Value) : null,
        _ => null,
    };

    private static PlaysAre? Plays(string measure) => measure switch
    {
        "half" => new(PlayMeasure.Half, 0),
        "finished" => new(PlayMeasure.Finished, 0),
        _ => measure.EndsWith(" s", StringComparison.Ordinal) && int.TryParse(measure[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 3_600 ? new(PlayMeasure.Seconds, seconds) : null,
    };

    private static (string Kind, string Value)? Head(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && text[(colon + 1)..].Trim() is { Length: > 0 } rest ? (text[..colon].Trim().ToLowerInvariant(), rest) : null;

    // SpotifyExtended is written spotify-extended.
    private static string Word<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((letter, place) => char.IsUpper(letter) ? (place > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static T? Parsed<T>(string word)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => Word(value).Equals(word, StringComparison.OrdinalIgnoreCase)).Select(value => (T?)value).FirstOrDefault();

    private static string Names(params string[] names) => string.Join(" | ", names.Select(name => name.Trim().Replace(@"\", @"\\", StringComparison.Ordinal).Replace(";", @"\;", StringComparison.Ordinal).Replace("|", @"\|", StringComparison.Ordinal))).TrimEnd();

    private static List<string> Split(string text, char at, bool unescape = true)
    {
        var (parts, part) = (new List<string>(), new System.Text.StringBuilder());
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
                part.Append(unescape ? "" : "\\").Append(text[++i]);
            else if (text[i] == at)
                Close();
            else
                part.Append(text[i]);
        }
        Close();
        return parts[0].Length == 0 ? [] : parts;

        void Close()
        {
            parts.Add(part.ToString().Trim());
            part.Clear();
        }
    }
}
