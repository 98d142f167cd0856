namespace Wrapped.Web.Imports;

/// <summary>What an upload may cost; the Uploads section of the settings changes it.</summary>
public sealed class UploadLimits
{
    /// <summary>For one request: 4 GiB.</summary>
    public long MaxBytes { get; set; } = 4L << 30;

    /// <summary>What must stay free on the disk beside the upload: 256 MiB.</summary>
    public long SpareBytes { get; set; } = 256L << 20;
}
