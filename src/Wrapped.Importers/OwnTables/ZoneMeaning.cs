namespace Wrapped.Importers.OwnTables;

/// <summary>What the times of a table mean that say nothing of a zone themselves.</summary>
public enum ZoneMeaning
{
    /// <summary>The listener's own clock.</summary>
    Local,
    Utc,

    /// <summary>Each must bring its own, such as <c>+02:00</c>, <c>Z</c> or <c>UTC</c>.</summary>
    Offset,
}
