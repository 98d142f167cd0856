namespace Wrapped.Importers.GenreTables;

/// <summary>Fields that no spreadsheet takes for a formula (OWASP, CSV injection), and back again without loss: an apostrophe before what could be one.</summary>
internal static class HarmlessField
{
    private const string Dangers = "=+-@\t\r\n＝＋－＠";

    public static string Of(string field) => IsFormula(field) ? "'" + field : field;

    public static string Undo(string field) => field.StartsWith('\'') && IsFormula(field) ? field[1..] : field;

    // With or without apostrophes before it, so that those which were there before are told from ours.
    private static bool IsFormula(string field) => field.AsSpan().TrimStart('\'') is [var first, ..] && Dangers.Contains(first, StringComparison.Ordinal);
}
