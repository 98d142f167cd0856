using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace Wrapped.Library.Kept;

/// <summary>How records are stored as JSON: as they are, NodaTime's values as ISO 8601, zones by name.</summary>
internal static class StoredJson
{
    public static JsonSerializerOptions Options { get; } = new JsonSerializerOptions
    {
        // Whoever adds to a record what cannot be read back is told so, and nothing is lost without a word.
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new DateRangeJson() },
    }.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    /// <summary>The same for records that say little: what is null is left out.</summary>
    public static JsonSerializerOptions Terse { get; } = new(Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
}
