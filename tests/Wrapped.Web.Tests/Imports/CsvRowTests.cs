using FsCheck;
using FsCheck.Fluent;

namespace Wrapped.Web.Imports;

public sealed class CsvRowTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("a \"quoted\" name", "\"a \"\"quoted\"\" name\"")]
    [InlineData("", "\"\"")]
    public void A_field_is_text_to_any_spreadsheet(string field, string written) => CsvRow.Of(field).Should().Be(written);

    [Fact]
    public void No_field_begins_as_a_formula_and_every_quote_is_doubled() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), field =>
    {
        var written = CsvRow.Of(field.Get);
        var inside = written[1..^1];
        return !(inside.Length > 0 && "=+-@\t\r\n".Contains(inside[0], StringComparison.Ordinal)) && inside.Replace("\"\"", "", StringComparison.Ordinal).IndexOf('"', StringComparison.Ordinal) < 0;
    }).QuickCheckThrowOnFailure();
}
