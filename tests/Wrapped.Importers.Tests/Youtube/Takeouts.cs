using System.Text.Json;

namespace Wrapped.Importers.Youtube;

/// <summary>Hand-made entries of a Takeout, as JSON and as a page.</summary>
internal static class Takeouts
{
    public static string Json(params string[] entries) => $"[{string.Join(",\n  ", entries)}]";

    public static string Entry(string title = "Watched Song A", string? url = "https://music.youtube.com/watch?v=AAAAAAAAAAA", string? channel = "Artist A - Topic", string time = "2025-01-08T09:33:52.286Z", string header = "YouTube Music", bool isAd = false)
    {
        var entry = new Dictionary<string, object> { ["header"] = header, ["title"] = title };
        if (url is not null)
            entry["titleUrl"] = url;
        if (channel is not null)
            entry["subtitles"] = new[] { new { name = channel, url = "https://www.youtube.com/channel/UCx" } };
        entry["time"] = time;
        entry["products"] = new[] { "YouTube" };
        if (isAd)
            entry["details"] = new[] { new { name = "From Google Ads" } };
        entry["activityControls"] = new[] { "YouTube watch history" };
        return JsonSerializer.Serialize(entry);
    }

    public static string Page(params string[] cells) =>
        "<html><head><title>My Activity History</title><style type=\"text/css\">" + new string('x', 90_000) + "</style></head><body><div class=\"mdl-grid\">" + string.Concat(cells) + "</div></body></html>";

    public static string Cell(string title = "Song A", string? url = "https://music.youtube.com/watch?v=AAAAAAAAAAA", string? channel = "Artist A - Topic", string time = "Jan 8, 2025, 9:33:52\u202FAM UTC", string brand = "YouTube Music", string caption = "<b>Products:</b><br>&emsp;YouTube<br>") =>
        $"""<div class="outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp"><div class="mdl-grid"><div class="header-cell mdl-cell mdl-cell--12-col"><p class="mdl-typography--title">{brand}<br></p></div><div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1">Watched&nbsp;"""
        + (url is null ? title : $"""<a href="{url}">{title}</a>""") + "<br>" + (channel is null ? "" : $"""<a href="https://www.youtube.com/channel/UCx">{channel}</a><br>""")
        + $"""{time}<br></div><div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1 mdl-typography--text-right"></div><div class="content-cell mdl-cell mdl-cell--12-col mdl-typography--caption">{caption}</div></div></div>""";
}
