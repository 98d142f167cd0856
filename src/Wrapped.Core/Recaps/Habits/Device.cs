namespace Wrapped.Recaps.Habits;

/// <summary>What music was heard on.</summary>
public enum Device
{
    Phone,
    Tablet,
    Computer,
    WebPlayer,
    Speaker,
    Tv,
    Car,
    Watch,
    Console,
    Other,
}
