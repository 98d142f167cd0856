using System.Text;

namespace Wrapped.Importers.Files;

/// <summary>Recognises HTML, such as a sign-in page that was saved in place of a download.</summary>
internal static class WebPage
{
    private const int Near = 1024;

    private static readonly string[] Openings = ["<!doctype html", "<html", "<head", "<body"];

    public static bool Recognise(FileHead head)
    {
        var text = head.Text;
        if (text.IsEmpty || text[0] != '<')
            return false;

        // A comment or an XML declaration may stand before the first element.
        var near = Encoding.Latin1.GetString(text[..Math.Min(text.Length, Near)]);
        return Array.Exists(Openings, opening => near.Contains(opening, StringComparison.OrdinalIgnoreCase));
    }
}
