using System.Text;
using NodaTime;
using Wrapped.Rules;

namespace Wrapped.Library.Storage;

public sealed class ListenerTests
{
    [Fact]
    public async Task A_listener_is_found_by_number_and_by_name()
    {
        await using var test = await TestLibrary.OpenAsync();
        var me = new Listener(test.Listener, "me", new(DateTimeZoneProviders.Tzdb["Europe/Berlin"]));
        (await test.Library.FindListenerAsync(test.Listener)).Should().Be(me);
        (await test.Library.FindListenerAsync("me")).Should().Be(me);
        (await test.Library.FindListenerAsync("nobody")).Should().BeNull();
        await test.Library.SetZoneAsync(test.Listener, "Asia/Tokyo");
        (await test.Library.FindListenerAsync("me"))!.Zone.Should().Be("Asia/Tokyo");
    }

    [Fact]
    public async Task A_name_is_taken_once_and_a_zone_must_exist()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.Library.Invoking(library => library.AddListenerAsync("me", "UTC")).Should().ThrowAsync<ArgumentException>();
        await test.Library.Invoking(library => library.AddListenerAsync("you", "Europe/Atlantis")).Should().ThrowAsync<ArgumentException>();
        await test.Library.Invoking(library => library.SetZoneAsync(test.Listener, "")).Should().ThrowAsync<ArgumentException>();
        await test.Library.Invoking(library => library.ReserveAsync(1, "a.zip", 1)).Should().ThrowAsync<ArgumentException>();
        (await test.Library.AddListenerAsync(null, "UTC")).Id.Should().NotBe((await test.Library.AddListenerAsync(null, "UTC")).Id);
    }

    [Fact]
    public async Task Erasing_one_leaves_no_trace_of_them_and_not_a_byte_less_of_the_other()
    {
        await using var test = await TestLibrary.OpenAsync();
        var other = (await test.Library.AddListenerAsync("other", "UTC")).Id;
        await test.ImportAsync(other, Some.Songs(3_000, "theirs.json"));
        await test.ImportAsync([.. Some.Songs(9_000, "canary.json").Cast<Wrapped.Imports.ListenedRow>().Select(row => row with { Title = "canary " + row.Title, Uri = "canary:" + row.Uri })]);
        await test.ImportAsync(Some.Songs(9_000, "canary again.json"));
        await test.Library.UndoAsync(test.Listener, 1);
        foreach (var one in (long[])[test.Listener, other])
        {
            await test.Library.SetStaysAsync(one, [new(new(2024, 1, 1), new(2024, 1, 2), DateTimeZone.Utc)]);
            var artist = one == other ? "Theirs" : "canary";
            await test.Library.SetRulesAsync(one, new([new LeaveOut([new ArtistIs(artist)], OnlyOnCards: false)]));
            await test.Library.SetOwnGenresAsync(one, artist, [artist]);
            await test.ImportAsync(one, [Some.Extended() with { Genre = artist }]);
            await test.Library.KeepRecapAsync(one, "2024", "code", "input", [.. one == other ? "theirs"u8 : "canary"u8]);
        }

        await test.ImportAsync(other, Some.Songs(4_000, "theirs too.json"));
        var kept = await test.RowsOfAsync(other);
        Traces(test).Should().BePositive();

        await test.Library.EraseAsync(test.Listener);

        Traces(test).Should().Be(0);
        (await test.RowsOfAsync(test.Listener)).Should().BeEmpty();
        (await test.RowsOfAsync(other)).Should().Equal(kept);
    }

    private static int Traces(TestLibrary test) => Directory.GetFiles(Path.GetDirectoryName(test.File)!)
        .Sum(file => Encoding.Latin1.GetString(ReadShared(file)).Split("canary").Length - 1);

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
