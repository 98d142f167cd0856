using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using Wrapped.Library.Kept;
using Wrapped.Recaps;

namespace Wrapped.Library;

/// <summary>A recap as bytes and back, without loss: plain records, lists, enums and NodaTime's values. Only the code that wrote it reads it.</summary>
public static class StoredRecap
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions
    {
        // Whoever adds to the recap what cannot be read back is told so, and nothing is lost without a word.
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new DateRangeJson() },
    }.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    /// <summary>Names the code that counts: what it kept under another name is not its own.</summary>
    public static string CodeVersion { get; } = $"{typeof(Recap).Module.ModuleVersionId:N}{typeof(StoredRecap).Module.ModuleVersionId:N}";

    /// <summary>UTF-8.</summary>
    public static byte[] Write(Recap recap) => JsonSerializer.SerializeToUtf8Bytes(recap, Options);

    public static Recap Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<Recap>(json, Options) ?? throw new JsonException("There is no recap in it.");
}
