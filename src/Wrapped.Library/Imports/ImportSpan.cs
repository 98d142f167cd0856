namespace Wrapped.Library.Imports;

/// <summary>From when to when the rows of an import reach, both ends included: by their start and by the time that their source states, in UTC milliseconds.</summary>
internal readonly record struct ImportSpan(long FirstStartedAt, long LastStartedAt, long FirstStatedAt, long LastStatedAt)
{
    public ImportSpan With(long startedAt, long statedAt) => new(
        Math.Min(FirstStartedAt, startedAt),
        Math.Max(LastStartedAt, startedAt),
        Math.Min(FirstStatedAt, statedAt),
        Math.Max(LastStatedAt, statedAt));
}
