namespace Wrapped.Library.Schema;

/// <summary>A recap as stored, so that it need not be counted again while neither code nor input changes.</summary>
public sealed class RecapRow
{
    public long ListenerId { get; set; }

    /// <summary>What it tells of, such as 2024.</summary>
    public string Key { get; set; } = "";

    /// <summary>The code that counted it.</summary>
    public string CodeVersion { get; set; } = "";

    /// <summary>Of all that the numbers were made from.</summary>
    public string InputHash { get; set; } = "";

    /// <summary>UTF-8.</summary>
    public byte[] Json { get; set; } = [];
}
