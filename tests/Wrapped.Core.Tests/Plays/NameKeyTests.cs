namespace Wrapped.Plays;

public class NameKeyTests
{
    [Theory]
    [InlineData("  The \t Who ", "the who")]
    [InlineData("BEYONCÉ", "beyoncé")]
    [InlineData("Beyonce\u0301", "beyoncé")]
    [InlineData("ΟΔΥΣΣΕΎΣ", "οδυσσεύσ")]
    [InlineData("No\uFFFEcharacter", "no\uFFFDcharacter")]
    [InlineData("Οδυσσεύς", "οδυσσεύσ")]
    [InlineData("宇多田\u3000ヒカル", "宇多田 ヒカル")]
    [InlineData("P!nk", "p!nk")]
    [InlineData("", "")]
    public void Spellings_meet_under_one_key(string name, string key) => NameKey.Of(name).Should().Be(key);

    [Theory]
    [InlineData("Beyoncé", "Beyonce")]
    [InlineData("HER", "H.E.R.")]
    [InlineData("Aerosmith", "Aero Smith")]
    public void And_nothing_else_does(string one, string other) => NameKey.Of(one).Should().NotBe(NameKey.Of(other));
}
