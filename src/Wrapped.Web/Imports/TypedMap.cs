using System.Globalization;
using Wrapped.Importers.OwnTables;
using Wrapped.Plays;

namespace Wrapped.Web.Imports;

/// <summary>What the columns of a table are, as it was chosen on the page: columns by their places, from 1, and 0 for none.</summary>
public sealed record TypedMap
{
    private const string FromColumn = "#";

    public int Time { get; init; }

    public int Clock { get; init; }

    public int Title { get; init; }

    public int Artist { get; init; }

    public int Album { get; init; }

    public int Played { get; init; }

    public TimeUnit PlayedIn { get; init; }

    public int Length { get; init; }

    public TimeUnit LengthIn { get; init; }

    /// <summary>A <see cref="MediaKind"/>, or # and the place of the column that tells it.</summary>
    public string? Kind { get; init; }

    /// <summary>One of the forms that the page offers.</summary>
    public string? Form { get; init; }

    /// <summary>A form that the page does not offer; it goes before the other.</summary>
    public string? Pattern { get; init; }

    public ZoneMeaning Zone { get; init; }

    public bool IsEnd { get; init; }

    /// <summary>The forms that every table is offered, besides those that its own times speak for.</summary>
    public static IReadOnlyList<TimeForm> Forms { get; } =
    [
        TimeForm.Iso, TimeForm.Seconds, TimeForm.Milliseconds,
        .. new[] { "d/M/yyyy H:mm", "d/M/yyyy H:mm:ss", "d/M/yyyy", "M/d/yyyy h:mm tt", "M/d/yyyy H:mm", "M/d/yyyy", "d.M.yyyy H:mm", "d.M.yyyy", "d MMM yyyy, H:mm" }.Select(text => TimeForm.Of(text)!),
    ];

    public static TypedMap Of(ColumnGuess guess, TableLook look)
    {
        ArgumentNullException.ThrowIfNull(guess);
        ArgumentNullException.ThrowIfNull(look);
        return new()
        {
            Time = Place(guess.Time),
            Clock = Place(guess.Clock),
            Title = Place(guess.Title),
            Artist = Place(guess.Artist),
            Album = Place(guess.Album),
            Played = Place(guess.Played),
            PlayedIn = guess.PlayedIn,
            Length = Place(guess.Length),
            LengthIn = guess.LengthIn,
            Kind = guess.KindFrom is { } kind ? KindOf(Place(kind)) : nameof(MediaKind.Music),
            Form = guess.Form.Text,
            Zone = guess.Zone,
            IsEnd = guess.IsEnd,
        };

        int Place(Column? column) => look.PlaceOf(column) is { } place ? place + 1 : 0;
    }

    /// <summary>The value of a column that tells the kind row by row.</summary>
    public static string KindOf(int place) => string.Create(CultureInfo.InvariantCulture, $"{FromColumn}{place}");

    /// <summary>The map, or which words say why there is none.</summary>
    public (ColumnMap? Map, string Why) Read(TableLook look)
    {
        ArgumentNullException.ThrowIfNull(look);
        if (At(Time) is not { } time)
            return (null, "Columns.NoTime");
        if (At(Title) is not { } title)
            return (null, "Columns.NoTitle");
        if (TimeForm.Of(string.IsNullOrWhiteSpace(Pattern) ? Form ?? "" : Pattern) is not { } form)
            return (null, "Columns.BadForm");
        var (isColumn, kind) = (Kind?.StartsWith(FromColumn, StringComparison.Ordinal) == true, MediaKind.Music);
        if (!isColumn && (!Enum.TryParse(Kind ?? nameof(MediaKind.Music), out kind) || !Enum.IsDefined(kind)))
            kind = MediaKind.Music;
        return (look.Below(new(time, title)
        {
            Clock = At(Clock),
            Artist = At(Artist),
            Album = At(Album),
            Played = At(Played),
            PlayedIn = At(Played) is null || !Enum.IsDefined(PlayedIn) ? TimeUnit.Seconds : PlayedIn,
            Length = At(Length),
            LengthIn = At(Length) is null || !Enum.IsDefined(LengthIn) ? TimeUnit.Seconds : LengthIn,
            Kind = kind,
            KindFrom = isColumn && int.TryParse(Kind.AsSpan(FromColumn.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? At(place) : null,
            Form = form,
            Zone = Enum.IsDefined(Zone) ? Zone : ZoneMeaning.Local,
            IsEnd = IsEnd,
        }), "");

        Column? At(int number) => number > 0 && number <= look.Columns.Count ? look.At(number - 1) : null;
    }
}
