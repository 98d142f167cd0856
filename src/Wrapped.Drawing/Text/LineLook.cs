namespace Wrapped.Drawing.Text;

/// <summary>What the caller asks of a line's letters.</summary>
/// <param name="Tracked">They are set apart, so that none joins another only for beauty.</param>
/// <param name="TabularFigures">All figures are of one width.</param>
internal readonly record struct LineLook(bool Tracked, bool TabularFigures);
