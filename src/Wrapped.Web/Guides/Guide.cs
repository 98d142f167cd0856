namespace Wrapped.Web.Guides;

/// <summary>A page about a service's export.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Html">What comes after it.</param>
public sealed record Guide(string Title, string Html);
