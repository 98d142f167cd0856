using System.Text.Json;
using Wrapped.Genres;

namespace Wrapped.Importers.GenreTables;

/// <summary>
/// Reads one artist of a MusicBrainz JSON dump: <c>{"name":…,"aliases":[{"name":…}],"genres":[{"name":…,"count":…}],"tags":[…]}</c>, and much that is passed over.
/// </summary>
internal sealed class DumpedArtist(TagNames tags)
{
    private readonly List<string> _names = [];
    private readonly List<(string Name, long Count)> _genres = [];
    private readonly List<(string Name, long Count)> _tags = [];

    /// <summary>Null where nobody says what the artist plays; <see cref="JsonException"/> where the line is no artist.</summary>
    public HostArtist? Read(ReadOnlySpan<byte> line)
    {
        _names.Clear();
        _genres.Clear();
        _tags.Clear();
        try
        {
            Gather(line);
        }
        catch (InvalidOperationException noText)
        {
            // Bytes that are no UTF-8, or half a surrogate pair.
            throw new JsonException("A name that is no text.", noText);
        }
        if (_names.Count == 0)
            throw new JsonException("An artist without a name.");
        var (best, votes) = tags.Best(_genres, _tags);
        return best.Count == 0 ? null : new([.. _names], best, votes);
    }

    private void Gather(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            throw new JsonException("Not an object.");
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("name"u8))
                AddName(ref json, first: true);
            else if (json.ValueTextEquals("aliases"u8))
                EachOf(ref json, static (ref Utf8JsonReader inner, DumpedArtist artist) => artist.Alias(ref inner));
            else if (json.ValueTextEquals("genres"u8))
                EachOf(ref json, static (ref Utf8JsonReader inner, DumpedArtist artist) => Vote(ref inner, artist._genres));
            else if (json.ValueTextEquals("tags"u8))
                EachOf(ref json, static (ref Utf8JsonReader inner, DumpedArtist artist) => Vote(ref inner, artist._tags));
            else
                Pass(ref json);
        }

        // Past the end of the object the reader allows white space only.
        json.Read();
    }

    private delegate void One(ref Utf8JsonReader json, DumpedArtist artist);

    // Lists may be null.
    private void EachOf(ref Utf8JsonReader json, One one)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.StartArray)
        {
            json.Skip();
            return;
        }
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType == JsonTokenType.StartObject)
                one(ref json, this);
            else
                json.Skip();
        }
    }

    private void Alias(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("name"u8))
                AddName(ref json, first: false);
            else
                Pass(ref json);
        }
    }

    private void AddName(ref Utf8JsonReader json, bool first)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.String)
            json.Skip();
        else if (json.GetString() is { Length: > 0 } name)
            _names.Insert(first ? 0 : _names.Count, name);
    }

    private static void Vote(ref Utf8JsonReader json, List<(string Name, long Count)> votes)
    {
        var (name, count) = ((string?)null, 0L);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var (isName, isCount) = (json.ValueTextEquals("name"u8), json.ValueTextEquals("count"u8));
            json.Read();
            if (isName && json.TokenType == JsonTokenType.String)
                name = json.GetString();
            else if (isCount && json.TokenType == JsonTokenType.Number && json.TryGetInt64(out var number))
                count = number;
            else
                json.Skip();
        }
        if (name is not null && count > 0)
            votes.Add((name, count));
    }

    private static void Pass(ref Utf8JsonReader json)
    {
        json.Read();
        json.Skip();
    }
}
