using Wrapped.Imports;

namespace Wrapped.Library;

/// <summary>One history file inside an export and what became of its rows.</summary>
public sealed record ImportFileReport(string File, ImportTally Tally);
