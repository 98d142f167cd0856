namespace Wrapped.Library.Schema;

/// <summary>What a service told of a year, as stored. Nobody sees it before its import is done.</summary>
public sealed class SaidRow
{
    public long ListenerId { get; set; }

    public long ImportId { get; set; }

    /// <summary>From 1, in the order in which the import told of years.</summary>
    public long Id { get; set; }

    /// <summary>A SaidYear as UTF-8: what a later version adds to it is null in older rows.</summary>
    public byte[] Json { get; set; } = [];
}
