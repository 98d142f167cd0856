using Wrapped.House;
using Wrapped.Recaps.Json;

namespace Wrapped.Recaps.Goldens;

/// <summary>Whole recaps of histories made by hand, each read line by line against docs/how-we-count.md. With WRAPPED_GOLDENS=write they are written anew, to be read again.</summary>
public class RecapGoldenTests
{
    private static readonly bool AreWritten = Environment.GetEnvironmentVariable("WRAPPED_GOLDENS") == "write";

    [Theory]
    [InlineData("year")]
    [InlineData("journeys")]
    [InlineData("all-time")]
    [InlineData("month")]
    [InlineData("season")]
    public void A_history_made_by_hand_gives_the_recap_that_was_counted_by_hand(string name)
    {
        var made = HandMade.Read(name);
        var (told, kept) = (RecapJson.Write(Recap.Of(made.Listening), made.Import, made.Today) + "\n", $"tests/Wrapped.Core.Tests/Recaps/Goldens/{name}.json");
        if (AreWritten)
            File.WriteAllText(Repository.PathOf(kept), told);
        Repository.Read(kept).Should().Be(told);
    }
}
