namespace Wrapped.Imports;

/// <summary>A whole file is not taken; nothing of it is stored.</summary>
public sealed class ExportRefusedException(ExportRefusal refusal, string file, Exception? cause = null)
    : Exception($"{refusal}: {file}", cause)
{
    public ExportRefusal Refusal { get; } = refusal;

    /// <summary>The name of the file as the listener knows it.</summary>
    public string File { get; } = file;
}
