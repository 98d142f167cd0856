using FsCheck;
using FsCheck.Fluent;

namespace Wrapped.Web.Imports;

public sealed class UploadNameTests
{
    [Theory]
    [InlineData("my_spotify_data.zip", "my_spotify_data.zip")]
    [InlineData("C:\\Users\\me\\data.zip", "data.zip")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("evil\u202Egnp.zip\r\n", "evilgnp.zip")]
    [InlineData(null, "")]
    public void Only_the_last_part_is_shown_without_what_cannot_be_seen(string? stated, string shown) => UploadName.Of(stated).Should().Be(shown);

    [Fact]
    public void No_name_is_long_or_holds_a_control_character() => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), stated =>
        UploadName.Of(stated) is var name && name.Length <= 121 && !name.Any(char.IsControl) && !name.Contains('/', StringComparison.Ordinal)).QuickCheckThrowOnFailure();
}
