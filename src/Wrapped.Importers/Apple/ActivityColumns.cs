using Wrapped.Importers.Csv;

namespace Wrapped.Importers.Apple;

/// <summary>Where the columns of Play Activity stand: they were renamed, reordered, and grew from 31 to 143. Addresses, places and devices' numbers are never taken, but a device's for telling it from another.</summary>
internal sealed class ActivityColumns(CsvLayout layout)
{
    public int Title { get; } = layout.Find("song name", "content name");

    public int Artist { get; } = layout.Find("artist name");

    public int Album { get; } = layout.Find("album name");

    public int Genre { get; } = layout.Find("genre");

    public int Started { get; } = layout.Find("event start timestamp");

    public int Ended { get; } = layout.Find("event end timestamp");

    public int Offset { get; } = layout.Find("utc offset in seconds");

    public int Played { get; } = layout.Find("play duration milliseconds");

    public int Length { get; } = layout.Find("media duration in milliseconds");

    public int StartPosition { get; } = layout.Find("start position in milliseconds");

    public int EventType { get; } = layout.Find("event type");

    public int EndReason { get; } = layout.Find("end reason type");

    public int ItemType { get; } = layout.Find("item type");

    public int MediaType { get; } = layout.Find("media type");

    public int Offline { get; } = layout.Find("offline");

    public int Device { get; } = layout.Find("device identifier", "device type", "source type");

    public int Platform { get; } = layout.Find("device type", "source type");

    /// <summary>The columns that every vintage has.</summary>
    public static CsvLayout? Of(CsvSample csv) => csv.With("event end timestamp", "play duration milliseconds");
}
