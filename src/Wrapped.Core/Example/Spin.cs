using Wrapped.Plays;

namespace Wrapped.Example;

/// <summary>One thing that the invented listener plays: what, for how many milliseconds, and whether to its end.</summary>
internal readonly record struct Spin(Track Track, int Ms, bool IsWhole);
