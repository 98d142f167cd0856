namespace Wrapped.Imports;

/// <summary>What became of every row of a file, an import or several: the law of conservation says that the parts sum to <see cref="Read"/>.</summary>
public sealed record ImportTally(
    long Read,
    long Stored,
    IReadOnlyDictionary<DuplicateReason, long> Duplicates,
    IReadOnlyDictionary<SkipReason, long> Skipped,
    IReadOnlyDictionary<FailReason, long> Failed)
{
    public static ImportTally Empty { get; } = new(0, 0, new Dictionary<DuplicateReason, long>(), new Dictionary<SkipReason, long>(), new Dictionary<FailReason, long>());

    public long DuplicateRows => Duplicates.Values.Sum();

    public long SkippedRows => Skipped.Values.Sum();

    public long FailedRows => Failed.Values.Sum();

    public bool IsConserved => Read == Stored + DuplicateRows + SkippedRows + FailedRows;

    public static ImportTally operator +(ImportTally left, ImportTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Add(right);
    }

    public ImportTally Add(ImportTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Read + other.Read, Stored + other.Stored, Sum(Duplicates, other.Duplicates), Sum(Skipped, other.Skipped), Sum(Failed, other.Failed));
    }

    private static Dictionary<T, long> Sum<T>(IReadOnlyDictionary<T, long> left, IReadOnlyDictionary<T, long> right)
        where T : struct, Enum =>
        left.Concat(right).GroupBy(pair => pair.Key).OrderBy(group => group.Key).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value));
}
