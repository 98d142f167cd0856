namespace Wrapped.Example;

/// <summary>The season that some music belongs to, three months each, spring from March (the listener lives in the northern half of the world).</summary>
internal enum Season
{
    None,
    Winter,
    Spring,
    Summer,
    Autumn,
}
