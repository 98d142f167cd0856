namespace Wrapped.Importers.OwnTables;

/// <summary>What the columns of a table probably are, by their names in several languages and by what stands in them.</summary>
public sealed record ColumnGuess
{
    public Column? Time { get; init; }

    /// <summary>The time of day, where that has a column of its own.</summary>
    public Column? Clock { get; init; }

    public Column? Title { get; init; }

    public Column? Artist { get; init; }

    public Column? Album { get; init; }

    public Column? Played { get; init; }

    public TimeUnit PlayedIn { get; init; }

    public Column? Length { get; init; }

    public TimeUnit LengthIn { get; init; }

    public Column? KindFrom { get; init; }

    public TimeForm Form { get; init; } = TimeForm.Iso;

    /// <summary>The form with day and month the other way round, where no value above 12 tells which it is: then somebody has to say.</summary>
    public TimeForm? OrElse { get; init; }

    public ZoneMeaning Zone { get; init; }

    public bool IsEnd { get; init; }

    public bool HeadAbove { get; init; }

    /// <summary>The whole map; null where no column can be the time, or the title.</summary>
    public ColumnMap? Map => Time is null || Title is null ? null : new(Time, Title)
    {
        Clock = Clock,
        Artist = Artist,
        Album = Album,
        Played = Played,
        PlayedIn = PlayedIn,
        Length = Length,
        LengthIn = LengthIn,
        KindFrom = KindFrom,
        Form = Form,
        Zone = Zone,
        IsEnd = IsEnd,
        HeadAbove = HeadAbove,
    };

    /// <summary>What a map says, as if it were a guess.</summary>
    public static ColumnGuess Of(ColumnMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new()
        {
            Time = map.Time,
            Clock = map.Clock,
            Title = map.Title,
            Artist = map.Artist,
            Album = map.Album,
            Played = map.Played,
            PlayedIn = map.PlayedIn,
            Length = map.Length,
            LengthIn = map.LengthIn,
            KindFrom = map.KindFrom,
            Form = map.Form,
            Zone = map.Zone,
            IsEnd = map.IsEnd,
        };
    }

    internal static ColumnGuess Of(TableLook look) => new GuessedColumns(look).Guess();
}
