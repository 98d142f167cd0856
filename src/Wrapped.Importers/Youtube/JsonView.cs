using System.Text.Json;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.GooglePlay;
using Wrapped.Importers.Json;

namespace Wrapped.Importers.Youtube;

/// <summary>One entry as JSON.</summary>
internal sealed class JsonView(Utf8Pool texts) : RowDecoding(Fields)
{
    private const int Header = 0, Title = 1, Url = 2, Subtitles = 3, Time = 4, Details = 5, Description = 6;

    private static readonly RowFields Fields = new("header", "title", "titleUrl", "subtitles", "time", "details", "description");

    private readonly string?[] _texts = new string?[Description + 1];
    private long? _time;

    /// <summary>The entry, once it has been read.</summary>
    public View View => new(_texts[Header], _texts[Title], _texts[Url], Channel, _texts[Details] is not null, _time is { } time ? Instant.FromUnixTimeSeconds(time / 1000) : null);

    // What YouTube describes is the time of day.
    private string? Channel => Listened.Is(_texts[Header]) ? _texts[Description] ?? _texts[Subtitles] : _texts[Subtitles];

    protected override void Forget()
    {
        Array.Clear(_texts);
        _time = null;
    }

    protected override bool Take(int field, ref readonly Utf8JsonReader reader)
    {
        switch (field)
        {
            case Time:
                _time = RowValue.Time(in reader, isMinute: false);
                return IsTextOrNull(in reader);
            case Subtitles or Details:
                _texts[field] = FirstName(in reader);
                return reader.TokenType is JsonTokenType.StartArray or JsonTokenType.Null;
            default:
                _texts[field] = RowValue.Text(in reader, texts);
                return IsTextOrNull(in reader);
        }
    }

    protected override FailReason? Judge() => Has(Title) && Has(Time) ? null : FailReason.UnexpectedShape;

    // [{"name": …}, …]
    private string? FirstName(ref readonly Utf8JsonReader reader)
    {
        var inside = reader;
        while (inside.Read() && inside.CurrentDepth > reader.CurrentDepth)
        {
            if (inside.TokenType == JsonTokenType.PropertyName && inside.ValueTextEquals("name"u8))
                return inside.Read() ? RowValue.Text(in inside, texts) : null;
        }

        return null;
    }
}
