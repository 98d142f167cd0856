namespace Wrapped.Recaps.Ranges;

/// <summary>How a range of days was chosen.</summary>
public enum RangeKind
{
    Year,
    Month,
    Season,
    Dates,
    AllTime,
}
