namespace Wrapped.Web.Imports;

/// <summary>A count that one thread writes and others read.</summary>
public sealed class Meter : IProgress<long>
{
    private long _value;

    public long Value => Volatile.Read(ref _value);

    public void Report(long value) => Volatile.Write(ref _value, value);
}
