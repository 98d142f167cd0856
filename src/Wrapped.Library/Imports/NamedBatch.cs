using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Library.Imports;

/// <summary>Rows with the numbers of what they name, and the names that are new in them.</summary>
internal sealed class NamedBatch(IReadOnlyList<SourceRow> rows)
{
    public IReadOnlyList<SourceRow> Rows => rows;

    /// <summary>One for each row; zeroes for those that tell of no listening.</summary>
    public List<RowNames> Numbers { get; } = new(rows.Count);

    public List<(long Id, string Name)> Artists { get; } = [];

    public List<NewTrack> Tracks { get; } = [];

    public List<(long Id, string Uri)> Recordings { get; } = [];

    public List<(long Id, ListeningContext Context)> Contexts { get; } = [];
}

/// <summary>The numbers of a row's track, recording and context.</summary>
internal readonly record struct RowNames(long Track, long Recording, long Context);

/// <summary>A track that no row before named.</summary>
internal readonly record struct NewTrack(long Id, MediaKind Kind, string Title, long ArtistId, string? Album, TrackIdentity Identity);
