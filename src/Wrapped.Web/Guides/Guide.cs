using Microsoft.AspNetCore.Html;

namespace Wrapped.Web.Guides;

/// <summary>A page about a service's export.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Content">What comes after it: HTML of our own pages, in which no listener has a say.</param>
public sealed record Guide(string Title, IHtmlContent Content);
