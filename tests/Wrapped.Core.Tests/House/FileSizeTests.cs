namespace Wrapped.House;

public class FileSizeTests
{
    private const int Most = 250;

    [Fact]
    public void A_file_of_the_product_fits_on_a_few_screens() =>
        Sizes("src").Where(size => size.Lines > Most).Should().BeEmpty($"no file is longer than {Most} lines");

    [Fact]
    public void Most_files_fit_on_two_screens()
    {
        var lines = Sizes("src").Where(size => size.File.EndsWith(".cs", StringComparison.Ordinal)).Select(size => size.Lines).Order().ToList();
        lines[lines.Count / 2].Should().BeLessThanOrEqualTo(60, "that is the median");
        lines[lines.Count * 9 / 10].Should().BeLessThan(150, "nine of ten files are shorter");
    }

    private static IEnumerable<(string File, int Lines)> Sizes(string folder) =>
        Repository.Code(folder).Select(file => (file, File.ReadLines(Repository.PathOf(file)).Count()));
}
