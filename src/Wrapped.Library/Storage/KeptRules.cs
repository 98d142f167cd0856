using Microsoft.EntityFrameworkCore;
using Wrapped.Library.Schema;
using Wrapped.Rules;

namespace Wrapped.Library.Storage;

/// <summary>The rules of listeners, a line for each.</summary>
internal static class KeptRules
{
    /// <summary>A line that this code cannot read, since newer code wrote it, is no rule.</summary>
    public static RuleSet Of(LibraryContext library, long listener) => new(Lines(library, listener).Select(RuleText.Parse).OfType<Rule>());

    /// <summary>In ordinal order.</summary>
    public static List<string> Lines(LibraryContext library, long listener)
    {
        var lines = new List<string>();
        using var rows = library.Prepare("SELECT Line FROM Rule WHERE ListenerId = ?1 ORDER BY Line");
        rows.Bind(1, listener);
        while (rows.Next())
            lines.Add(rows.Text(0));
        return lines;
    }

    /// <summary>Puts these in the place of all that were kept.</summary>
    public static void Set(LibraryContext library, long listener, RuleSet rules)
    {
        Listeners.Check(library, listener);
        library.Rules.Where(row => row.ListenerId == listener).ExecuteDelete();
        using var row = library.Prepare("INSERT OR IGNORE INTO Rule (ListenerId, Line) VALUES (?, ?)");
        foreach (var rule in rules.Rules)
            row.Bind(1, listener).Bind(2, RuleText.Of(rule)).Run();
    }
}
