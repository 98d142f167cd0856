namespace Wrapped.Recaps.Gathering;

/// <summary>An artist, under the spelling heard first in the range.</summary>
public sealed class Artist(string name) : Heard
{
    public string Name { get; } = name;
}
