namespace Wrapped.Library.Imports;

/// <summary>Which import of which listener.</summary>
internal readonly record struct ImportKey(long Listener, long Import);
