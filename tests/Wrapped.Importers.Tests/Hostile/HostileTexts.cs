namespace Wrapped.Importers.Hostile;

/// <summary>Names that attack whoever stores, counts or shows them.</summary>
internal static class HostileTexts
{
    public static IReadOnlyList<(string What, string Text)> All { get; } =
    [
        ("markup", "<script>alert(1)</script>"),
        ("an image that runs", "\"><img src=x onerror=alert(1)>"),
        ("a tag that ends the page", "</body></html><!--"),
        ("an entity", "&lt;b&gt; &#x3C; &amp;amp;"),
        ("an override of direction", "gnp\u202Egpj.exe"),
        ("isolates without an end", "\u2066\u2067\u2068\u2069\u2066"),
        ("zalgo", "Z" + string.Concat(Enumerable.Repeat("\u0300\u0315\u0334\u0489", 60))),
        ("marks without a base", new string('\u0301', 40) + "a"),
        ("ten thousand letters", new string('A', 10_000)),
        ("two hundred families of emoji", string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 200))),
        ("joiners", string.Concat(Enumerable.Repeat("\u200D", 300)) + "x"),
        ("a control", "a\u0001b\u0007c"),
        ("an escape of a terminal", "\u001B[31mred\u001B]0;title\u0007"),
        ("unassigned", "\U000EFFFE \U0003FFFD x"),
        ("private use", "\uE000\uF8FF\U00100000"),
        ("a mark of byte order inside", "a\uFEFFb"),
        ("a noncharacter", "a\uFFFFb"),
        ("a formula", "=HYPERLINK(\"http://example.com\",\"x\")"),
        ("a command", "+cmd|' /C calc'!A0"),
        ("a formula by a minus", "-2+3+cmd"),
        ("a formula by an at", "@SUM(1+1)*cmd"),
        ("a statement", "'; DROP TABLE Play; --"),
        ("a format", "{0} {1:0} %s %n ${jndi:ldap://x}"),
        ("a path", "../../../../etc/passwd"),
        ("a name of a device", "CON"),
        ("null in words", "null"),
        ("a number", "1e999"),
        ("a date", "0001-01-01T00:00:00Z"),
        ("a Turkish i", "İIıi\u0307"),
        ("a long s and a ligature", "ſﬁﬀß"),
        ("a line separator", "a\u2028b\u2029c"),
        ("full width", "Ｆｕｌｌ　Ｗｉｄｔｈ"),
    ];
}
