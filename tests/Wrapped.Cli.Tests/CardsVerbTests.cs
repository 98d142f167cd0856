namespace Wrapped.Cli;

public sealed class CardsVerbTests : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public async Task Every_card_becomes_a_PNG_of_a_story_s_size_named_in_order()
    {
        var (exit, output, _) = await Shell.RunAsync("cards", _shell.History(), "--zone", "UTC", "--out", _shell.At("cards"));
        exit.Should().Be(0);
        var files = Directory.GetFiles(_shell.At("cards")).Order(StringComparer.Ordinal).ToList();
        files.Select(Path.GetFileName).Should().StartWith("2024-01-opening.png").And.EndWith($"2024-{files.Count:00}-summary.png");
        files.Should().Contain(file => file.EndsWith("top-artists.png", StringComparison.Ordinal)).And.Contain(file => file.EndsWith("top-tracks.png", StringComparison.Ordinal));
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(files);
        foreach (var file in files)
            SizeOf(File.ReadAllBytes(file)).Should().Be((1080, 1920));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_answers_3_in_one_sentence()
    {
        var (exit, _, error) = await Shell.RunAsync("cards", _shell.History(), "--zone", "UTC", "--out", Path.Combine(_shell.Write("taken", ""), "cards"));
        exit.Should().Be(3);
        error.Trim().Should().StartWith("It could not be done: ").And.NotContain("\n");
    }

    public void Dispose() => _shell.Dispose();

    private static (int Width, int Height) SizeOf(byte[] png)
    {
        png.Take(8).Should().Equal(0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10);
        return (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }
}
