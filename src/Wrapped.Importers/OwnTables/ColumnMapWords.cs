using System.Globalization;
using Wrapped.Plays;

namespace Wrapped.Importers.OwnTables;

/// <summary>Reads a map in words, part by part, up to the first that is wrong.</summary>
internal sealed class ColumnMapWords
{
    private static readonly string[] Roles = ["time", "clock", "title", "artist", "album", ColumnMapText.PlayedRole, ColumnMapText.LengthRole, ColumnMapText.KindRole, "form", "zone", "at", "head"];

    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly Column _nothing = Column.At(0);
    private ColumnMap _map;

    public ColumnMapWords() => _map = new(_nothing, _nothing);

    public (ColumnMap? Map, MapMistake? Mistake) Read(string line)
    {
        var parts = Parts(line);
        if (parts is null)
            return (null, new(MapFault.BadQuotes, line));
        foreach (var part in parts)
        {
            if (Take(part) is { } mistake)
                return (null, mistake);
        }

        if (_map.Time == _nothing)
            return (null, new(MapFault.NoTime, line));
        if (_map.Title == _nothing)
            return (null, new(MapFault.NoTitle, line));
        var isNamed = _map.Columns.Any(column => column.Name is not null);
        if (isNamed && _said.Contains("head") && !_map.HeadAbove)
            return (null, new(MapFault.BadHead, "no"));
        return (_map with { HeadAbove = _map.HeadAbove && !isNamed }, null);
    }

    private MapMistake? Take(string part)
    {
        var (role, value) = part.Split('=', 2, StringSplitOptions.TrimEntries) is [var before, var after] ? (before.ToLowerInvariant(), after) : (part, "");
        if (!part.Contains('=', StringComparison.Ordinal) || !Roles.Contains(role, StringComparer.Ordinal))
            return new(MapFault.UnknownRole, part);
        if (!_said.Add(role))
            return new(MapFault.Twice, role);
        if (value.Length == 0)
            return new(MapFault.NoColumn, part);
        return role switch
        {
            "form" => Set(TimeForm.Of(value), form => _map with { Form = form }, MapFault.BadForm, value),
            "zone" => Set(ColumnMapText.Parsed<ZoneMeaning>(value), zone => _map with { Zone = zone!.Value }, MapFault.BadZone, value),
            "at" => Set(value.ToLowerInvariant() is "start" or "end" ? value : null, at => _map with { IsEnd = at.Equals("end", StringComparison.OrdinalIgnoreCase) }, MapFault.BadEnd, value),
            "head" => Set(value.ToLowerInvariant() is "yes" or "no" ? value : null, head => _map with { HeadAbove = head.Equals("yes", StringComparison.OrdinalIgnoreCase) }, MapFault.BadHead, value),
            ColumnMapText.KindRole when ColumnMapText.Parsed<MediaKind>(value) is { } kind => Set("", _ => _map with { Kind = kind }, MapFault.NoColumn, value),
            _ => TakeColumn(role, value),
        };
    }

    private MapMistake? TakeColumn(string role, string value)
    {
        var unit = TimeUnit.Seconds;
        if (role is ColumnMapText.PlayedRole or ColumnMapText.LengthRole)
            (value, unit) = ColumnMapText.UnitOf(value);
        if (value.Length == 0)
            return new(MapFault.NoColumn, role);
        Column column;
        if (value[0] == '"')
        {
            if (Unquoted(value) is not { } name)
                return new(MapFault.BadQuotes, value);
            column = Column.Named(name);
        }
        else if (value[0] != '#')
        {
            column = Column.Named(value);
        }
        else if (int.TryParse(value.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Column.Most)
        {
            column = Column.At(number);
        }
        else
        {
            return new(MapFault.BadNumber, value);
        }

        _map = role switch
        {
            "time" => _map with { Time = column },
            "clock" => _map with { Clock = column },
            "title" => _map with { Title = column },
            "artist" => _map with { Artist = column },
            "album" => _map with { Album = column },
            ColumnMapText.PlayedRole => _map with { Played = column, PlayedIn = unit },
            ColumnMapText.LengthRole => _map with { Length = column, LengthIn = unit },
            _ => _map with { KindFrom = column },
        };
        return null;
    }

    private MapMistake? Set<T>(T? value, Func<T, ColumnMap> with, MapFault fault, string text)
    {
        if (value is null)
            return new(fault, text);
        _map = with(value);
        return null;
    }

    // What stands between semicolons that are in no quotation marks; null where those do not end. Only a value that begins with one is in them.
    private static List<string>? Parts(string line)
    {
        var (parts, begin) = (new List<string>(), 0);
        while (begin < line.Length)
        {
            var equals = line.IndexOf('=', begin);
            var value = equals < 0 ? -1 : equals + 1 + line[(equals + 1)..].TakeWhile(char.IsWhiteSpace).Count();
            var end = line.IndexOf(';', begin);
            if (value >= 0 && value < line.Length && line[value] == '"' && (end < 0 || end > value))
            {
                if (Closing(line, value) is not (>= 0 and var closing))
                    return null;
                end = line.IndexOf(';', closing);
            }

            var part = (end < 0 ? line[begin..] : line[begin..end]).Trim();
            if (part.Length > 0)
                parts.Add(part);
            begin = end < 0 ? line.Length : end + 1;
        }

        return parts;
    }

    private static int Closing(string line, int opening)
    {
        for (var at = opening + 1; at < line.Length; at++)
        {
            if (line[at] != '"')
                continue;
            if (at + 1 == line.Length || line[at + 1] != '"')
                return at;
            at++;
        }

        return -1;
    }

    private static string? Unquoted(string value) =>
        Closing(value, 0) == value.Length - 1 ? value[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : null;
}
