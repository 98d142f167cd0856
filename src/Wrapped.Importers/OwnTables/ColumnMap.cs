using Wrapped.Plays;

namespace Wrapped.Importers.OwnTables;

/// <summary>What the columns of a listener's own table are. <see cref="ColumnMapText"/> writes and reads it as one line.</summary>
/// <param name="Time">When each row was heard.</param>
/// <param name="Title">The track, episode or chapter.</param>
public sealed record ColumnMap(Column Time, Column Title)
{
    /// <summary>The time of day, where <see cref="Time"/> is the day alone; <see cref="Form"/> tells both, with a blank between them.</summary>
    public Column? Clock { get; init; }

    /// <summary>The artist, show or book.</summary>
    public Column? Artist { get; init; }

    public Column? Album { get; init; }

    /// <summary>How long it was heard; where nothing tells, it is estimated (docs/how-we-count.md).</summary>
    public Column? Played { get; init; }

    public TimeUnit PlayedIn { get; init; }

    /// <summary>How long the track is.</summary>
    public Column? Length { get; init; }

    public TimeUnit LengthIn { get; init; }

    /// <summary>What all rows tell of, unless <see cref="KindFrom"/> says it row by row.</summary>
    public MediaKind Kind { get; init; }

    public Column? KindFrom { get; init; }

    public TimeForm Form { get; init; } = TimeForm.Iso;

    public ZoneMeaning Zone { get; init; }

    /// <summary>Whether the time is when it ended, and not when it began.</summary>
    public bool IsEnd { get; init; }

    /// <summary>Whether a head stands above columns that are all told by their places. Columns that are told by their names have one anyhow.</summary>
    public bool HeadAbove { get; init; }

    public IEnumerable<Column> Columns => new[] { Time, Clock, Title, Artist, Album, Played, Length, KindFrom }.OfType<Column>();

    /// <summary>The line that <see cref="ColumnMapText.Read"/> reads back.</summary>
    public override string ToString() => ColumnMapText.Of(this);
}
