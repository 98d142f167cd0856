using System.Globalization;
using System.Text;
using System.Xml;
using Wrapped.Imports;
using Wrapped.Importers.Csv;
using Wrapped.Importers.Xlsx;

namespace Wrapped.Importers.Counts;

/// <summary>The tracks of a property list one after the other: <c>Tracks</c> is a dictionary of dictionaries, in each of which a key stands before its value.</summary>
internal sealed class PlistTracks(XmlReader xml, int mostCharacters)
{
    private const int TracksDepth = 3;

    private static readonly string[] Wanted = ["Name", "Artist", "Album", "Play Count", "Play Date UTC", "Podcast", "Movie", "TV Show"];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly TextLimit _text = new(mostCharacters);
    private bool _isInside;
    private bool _isTooLarge;

    /// <summary>Moves to the next track; throws <see cref="XmlException"/> where the list breaks off.</summary>
    public bool MoveNext()
    {
        if (!_isInside && !Enter())
            return false;
        while (xml.Read())
        {
            if (xml.Depth < TracksDepth)
                return _isInside = ToTheEnd();
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "dict", Depth: TracksDepth })
            {
                Take();
                return true;
            }
        }

        return false;
    }

    /// <summary>The track, or why it is none; null for one that was never played.</summary>
    public SourceRow? Read(RowPlace place)
    {
        if (_isTooLarge)
            return new FailedRow(place, FailReason.TooLarge);
        var count = _values.GetValueOrDefault("Play Count");
        var plays = count is null ? 0 : long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (long?)null;
        if (plays > 0 && (IsTrue("Podcast") || IsTrue("Movie") || IsTrue("TV Show")))
            return new SkippedRow(place, SkipReason.NotMusic);
        return Counted.Of(place, plays, _values.GetValueOrDefault("Name"), _values.GetValueOrDefault("Artist"), _values.GetValueOrDefault("Album"),
            TableValue.Moment(Encoding.UTF8.GetBytes(_values.GetValueOrDefault("Play Date UTC") ?? "")));
    }

    private bool IsTrue(string key) => _values.GetValueOrDefault(key) == "true";

    // To the dictionary that the key Tracks names.
    private bool Enter()
    {
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "key", Depth: 2 } || Text() != "Tracks")
                continue;
            while (xml.NodeType != XmlNodeType.Element && xml.Read())
            {
            }

            if (xml is { LocalName: "dict", IsEmptyElement: false })
                return _isInside = true;
        }

        return false;
    }

    // Playlists follow. They are not read, but whether the file is whole is.
    private bool ToTheEnd()
    {
        while (xml.Read())
        {
        }

        return false;
    }

    private void Take()
    {
        _values.Clear();
        _isTooLarge = false;
        if (xml.IsEmptyElement)
            return;
        string? key = null;
        while (xml.Read() && xml.Depth > TracksDepth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, Depth: TracksDepth + 1 })
                continue;
            if (xml.LocalName == "key")
            {
                key = Text();
                continue;
            }

            var value = xml.IsEmptyElement ? xml.LocalName : Text();
            if (key is not null && Array.IndexOf(Wanted, key) >= 0 && value.Length > 0)
                _values[key] = value;
            key = null;
        }
    }

    // Of the element that the reader stands on, up to its end; of what lies in it only its own.
    private string Text()
    {
        _text.Forget();
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
            return "";
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.Depth == depth + 1 && (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA))
                _text.Take(xml);
        }

        _isTooLarge |= _text.IsPassed;
        return _text.ToString().Replace("\0", "", StringComparison.Ordinal).Trim();
    }
}
