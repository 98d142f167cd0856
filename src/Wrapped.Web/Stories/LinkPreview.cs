using Microsoft.AspNetCore.Http.Extensions;

namespace Wrapped.Web.Stories;

/// <summary>What a messenger or a social network shows in place of a link to a page of ours (https://ogp.me), for pages that anybody may open.</summary>
public sealed class LinkPreview(HttpRequest request, string page, string title, string description, string picture)
{
    public string Title => title;

    public string Description => description;

    /// <summary>Where the page is, and its picture: whole addresses, as they are read elsewhere.</summary>
    public string Page => Whole(page);

    public string Picture => Whole(picture);

    private string Whole(string path) => UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, path);
}
