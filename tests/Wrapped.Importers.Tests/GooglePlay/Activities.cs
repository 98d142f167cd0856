using System.Text.Json;

namespace Wrapped.Importers.GooglePlay;

/// <summary>Hand-made entries of My Activity, as JSON and as a page; the newest first.</summary>
internal static class Activities
{
    public static string Json(params string[] entries) => $"[{string.Join(",\n  ", entries)}]";

    public static string Entry(string title, string? artist, string time, string header = "Google Play Music")
    {
        var entry = new Dictionary<string, object> { ["header"] = header, ["title"] = title };
        if (artist is not null)
            entry["description"] = artist;
        entry["time"] = time;
        entry["products"] = new[] { header };
        return JsonSerializer.Serialize(entry);
    }

    public static string History => Json(
        Entry("Searched for artist a", null, "2018-10-01T18:10:00.000Z"),
        Entry("Skipped Song B", "Artist B", "2018-10-01T18:03:10.000Z"),
        Entry("Listened to Song B", "Artist B", "2018-10-01T18:03:00.000Z"),
        Entry("Listened to Song A", "Artist A", "2018-10-01T18:00:00.500Z"));

    public static string Page(params string[] cells) => "<html><head><title>My Activity</title></head><body><div class=\"mdl-grid\">" + string.Concat(cells) + "</div></body></html>";

    public static string Cell(string content, string brand = "Google Play Music") =>
        $"""<div class="outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp"><div class="mdl-grid"><div class="header-cell mdl-cell mdl-cell--12-col"><p class="mdl-typography--title">{brand}<br></p></div><div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1">{content}</div><div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1 mdl-typography--text-right"></div><div class="content-cell mdl-cell mdl-cell--12-col mdl-typography--caption"><b>Products:</b><br>&emsp;{brand}<br></div></div></div>""";

    public static string HistoryPage => Page(
        Cell("Searched for&nbsp;<a href=\"https://play.google.com/music\">artist a</a><br>Oct 1, 2018, 6:10:00 PM UTC"),
        Cell("Skipped&nbsp;Song B<br>Artist B<br>Oct 1, 2018, 6:03:10 PM UTC"),
        Cell("Listened to&nbsp;<a href=\"https://play.google.com/music\">Song B</a><br>Artist B<br>Oct 1, 2018, 6:03:00 PM UTC"),
        Cell("Listened to&nbsp;Song A<br>Artist A<br>Oct 1, 2018, 6:00:00 PM UTC"));
}
