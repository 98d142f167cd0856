using System.Globalization;
using Wrapped.Plays;

namespace Wrapped.Importers.OwnTables;

/// <summary>
/// Maps as lines that a person can read, write and keep: <c>time=Played At; title=Song; artist=Artist; played=Seconds:s; form=dd/MM/yyyy HH:mm; zone=utc</c>.
/// <c>#3</c> is the third column. A name in quotation marks may hold anything (docs/exports/any-table.md).
/// </summary>
public static class ColumnMapText
{
    internal const string PlayedRole = "played", LengthRole = "length", KindRole = "kind";

    private static readonly (TimeUnit Unit, string Word)[] Units =
        [(TimeUnit.Clock, "h:mm:ss"), (TimeUnit.Clock, "mm:ss"), (TimeUnit.Milliseconds, "ms"), (TimeUnit.Minutes, "min"), (TimeUnit.Seconds, "s")];

    public static string Of(ColumnMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var parts = new List<string>();
        Add("time", map.Time);
        Add("clock", map.Clock);
        Add("title", map.Title);
        Add("artist", map.Artist);
        Add("album", map.Album);
        Add(PlayedRole, map.Played, map.PlayedIn);
        Add(LengthRole, map.Length, map.LengthIn);
        Add(KindRole, map.KindFrom);
        if (map.KindFrom is null && map.Kind != MediaKind.Music)
            parts.Add($"kind={Word(map.Kind)}");
        if (!map.Form.Equals(TimeForm.Iso))
            parts.Add($"form={map.Form.Text}");
        if (map.Zone != ZoneMeaning.Local)
            parts.Add($"zone={Word(map.Zone)}");
        if (map.IsEnd)
            parts.Add("at=end");
        if (map.HeadAbove)
            parts.Add("head=yes");
        return string.Join("; ", parts);

        void Add(string role, Column? column, TimeUnit? unit = null)
        {
            if (column is not null)
                parts.Add($"{role}={Text(role, column)}{(unit is null or TimeUnit.Seconds ? "" : $":{Array.FindLast(Units, known => known.Unit == unit).Word}")}");
        }
    }

    /// <summary>The map of a line, or what is wrong with the line.</summary>
    public static (ColumnMap? Map, MapMistake? Mistake) Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        line = line.Trim();
        if (!line.StartsWith(MapPresets.Prefix, StringComparison.OrdinalIgnoreCase))
            return new ColumnMapWords().Read(line);
        var name = line[MapPresets.Prefix.Length..].Trim();
        return MapPresets.All.TryGetValue(name, out var preset) ? (preset, null) : (null, new(MapFault.NoSuchPreset, name));
    }

    /// <summary>The unit at the end of a value, and what stands before it; seconds where there is none.</summary>
    internal static (string Before, TimeUnit Unit) UnitOf(string value)
    {
        foreach (var (unit, word) in Units)
        {
            if (value.EndsWith(":" + word, StringComparison.OrdinalIgnoreCase))
                return (value[..^(word.Length + 1)].TrimEnd(), unit);
        }

        return (value, TimeUnit.Seconds);
    }

    internal static T? Parsed<T>(string word)
        where T : struct, Enum =>
        word.All(char.IsAsciiLetter) && Enum.TryParse<T>(word, ignoreCase: true, out var value) ? value : null;

    private static string Word<T>(T value)
        where T : struct, Enum =>
        value.ToString().ToLowerInvariant();

    private static string Text(string role, Column column)
    {
        if (column.Name is not { } name)
            return string.Create(CultureInfo.InvariantCulture, $"#{column.Number}");
        var isPlain = name.Length > 0 && name == name.Trim() && name[0] is not ('#' or '"') && !name.Contains(';', StringComparison.Ordinal)
            && (role is not (PlayedRole or LengthRole) || !name.Contains(':', StringComparison.Ordinal)) && (role != KindRole || Parsed<MediaKind>(name) is null);
        return isPlain ? name : $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
