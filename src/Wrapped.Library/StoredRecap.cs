using System.Text.Json;
using Wrapped.Library.Kept;
using Wrapped.Recaps;

namespace Wrapped.Library;

/// <summary>A recap as bytes and back, without loss: plain records, lists, enums and NodaTime's values. Only the code that wrote it reads it.</summary>
public static class StoredRecap
{
    /// <summary>Names the code that counts: what it kept under another name is not its own.</summary>
    public static string CodeVersion { get; } = $"{typeof(Recap).Module.ModuleVersionId:N}{typeof(StoredRecap).Module.ModuleVersionId:N}";

    /// <summary>UTF-8.</summary>
    public static byte[] Write(Recap recap) => JsonSerializer.SerializeToUtf8Bytes(recap, StoredJson.Options);

    public static Recap Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<Recap>(json, StoredJson.Options) ?? throw new JsonException("There is no recap in it.");
}
