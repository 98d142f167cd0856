using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.GooglePlay;
using Wrapped.Plays;

namespace Wrapped.Importers.Youtube;

/// <summary>One entry of a Takeout, in either of its forms.</summary>
/// <param name="Product">The brand it is filed under, which no language translates: YouTube or YouTube Music; or Google Play Music.</param>
/// <param name="Title">As shown, without the link's own words around it where the form has none.</param>
/// <param name="Url">Null where the video has been removed.</param>
/// <param name="Channel">Null where none is named. Google Play Music names the artist.</param>
/// <param name="HasDetails">Whether something is said of where it came from, as of advertisements.</param>
/// <param name="At">When it was opened, to the second; null where that cannot be read.</param>
internal sealed record View(string? Product, string? Title, string? Url, string? Channel, bool HasDetails, Instant? At)
{
    private const string Topic = " - Topic";
    private const string Watch = "/watch?v=";

    /// <summary>Whether a video was opened, and not a search, a post or a page.</summary>
    public bool IsWatched => Url is not null && Url.Contains(Watch, StringComparison.Ordinal);

    // In older exports music is filed under YouTube, and only the channels that YouTube itself makes for artists tell it.
    private bool IsMusic => Product == "YouTube Music" || Channel?.EndsWith(Topic, StringComparison.Ordinal) == true
        || (Url is not null && Url.StartsWith("https://music.youtube.com/", StringComparison.Ordinal));

    /// <summary>Whether it tells when something was left for it, so that what came before ended.</summary>
    public bool IsMoment => IsWatched || Listened.Is(Product);

    public SourceRow ToRow(RowPlace place)
    {
        if (Listened.Is(Product))
            return Listened.ToRow(this, place);
        if (At is not { } at)
            return new FailedRow(place, FailReason.BadTime);
        if (Url is not null && (!IsWatched || (HasDetails && Channel is null)))
            return new SkippedRow(place, SkipReason.NotAListening);
        if (!IsMusic)
            return new SkippedRow(place, SkipReason.NotMusic);
        if (Url is null || Title is null || Title.Contains(Url, StringComparison.Ordinal))
            return new SkippedRow(place, SkipReason.Nameless);
        return new ListenedRow(place)
        {
            Source = Source.Youtube,
            Kind = MediaKind.Music,
            StartedAt = at,
            StatedAt = at,
            Precision = TimePrecision.Second,
            MsPlayed = 0,
            IsEstimated = true,
            Title = Title,
            Artist = Artist,
            Uri = "youtube:video:" + Url[(Url.IndexOf(Watch, StringComparison.Ordinal) + Watch.Length)..].Split('&', '#')[0],
            Context = Product == "YouTube Music" ? ListeningContext.Unknown : Video,
        };
    }

    private static ListeningContext Video { get; } = new() { Video = true };

    private string Artist
    {
        get
        {
            var name = Channel is null ? "" : Channel.EndsWith(Topic, StringComparison.Ordinal) ? Channel[..^Topic.Length].Trim() : Channel;
            return name is "Release" or "Various Artists" ? "" : name;
        }
    }
}
