using Wrapped.Imports;

namespace Wrapped.Library.Schema;

/// <summary>An uploaded file as stored; times are UTC milliseconds.</summary>
public sealed class ImportRow
{
    public long ListenerId { get; set; }

    public long Id { get; set; }

    public string FileName { get; set; } = "";

    public long Bytes { get; set; }

    /// <summary>Of the file as it was uploaded; null before it is read.</summary>
    public string? Sha256 { get; set; }

    public long ReservedAt { get; set; }

    public ImportState State { get; set; }

    public ExportRefusal? Refusal { get; set; }

    /// <summary>The earliest start among its rows; null unless done or staged. No row of it lies before.</summary>
    public long? FirstStartedAt { get; set; }

    /// <summary>The latest start among its rows; null unless done or staged. No row of it lies after.</summary>
    public long? LastStartedAt { get; set; }

    /// <summary>The earliest of the times that its source states; null unless done or staged.</summary>
    public long? FirstStatedAt { get; set; }

    /// <summary>The latest of the times that its source states; null unless done or staged.</summary>
    public long? LastStatedAt { get; set; }

    /// <summary>How often it was begun: what takes the site down with it is not begun for ever.</summary>
    public int Attempts { get; set; }

    /// <summary>The sources of its rows (<see cref="SourceBits"/>); 0 unless done or staged.</summary>
    public long Sources { get; set; }

    /// <summary>Whether two of its rows may be the same.</summary>
    public bool AnyAlike { get; set; } = true;
}
