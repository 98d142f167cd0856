using System.Text.RegularExpressions;

namespace Wrapped.House;

public class LeftoverTests
{
    // Written in two halves, so that this file does not find itself.
    [Theory]
    [InlineData(@"\bTO" + @"DO\b", "an unfinished thought belongs in an issue")]
    [InlineData(@"NotImplemented" + "Exception", "nothing is half built")]
    [InlineData(@"\bSkip" + @"\s*=\s*""", "a test runs, or it is not there")]
    [InlineData(@"Thread\." + @"Sleep\(", "wait for what is awaited")]
    [InlineData(@"async" + @" void\b", "nobody could await it")]
    [InlineData(@"Html\." + @"Raw\(", "names come from strangers")]
    [InlineData(@"#reg" + @"ion\b", "a file is one idea")]
    public void Nothing_is_left_over(string pattern, string reason) =>
        Repository.Code("src", "tests").Where(file => Regex.IsMatch(Repository.Read(file), pattern, RegexOptions.None, TimeSpan.FromSeconds(5))).Should().BeEmpty(reason);
}
