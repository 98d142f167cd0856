namespace Wrapped.Recaps.Race;

/// <summary>What a song is given, by the number of plays that it takes.</summary>
public enum Award
{
    Gold = 50,
    Platinum = 100,
    Diamond = 250,
}
