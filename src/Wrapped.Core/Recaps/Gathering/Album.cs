namespace Wrapped.Recaps.Gathering;

/// <summary>An album: its artist and its title, as spelt when first heard in the range.</summary>
public sealed class Album(string title, string artist) : Heard
{
    public string Title { get; } = title;

    public string Artist { get; } = artist;
}
