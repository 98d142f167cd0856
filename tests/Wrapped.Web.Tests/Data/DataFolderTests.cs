using Microsoft.Extensions.Configuration;

namespace Wrapped.Web.Data;

public sealed class DataFolderTests : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("wrapped-").FullName;

    [Fact]
    public void It_is_made_where_the_setting_says_and_only_its_owner_may_look_inside()
    {
        var folder = new DataFolder(Setting(Path.Join(_parent, "data")));
        folder.LibraryFile.Should().Be(Path.Join(_parent, "data", "wrapped.db"));
        foreach (var made in (string[])[folder.Root, folder.Keys, folder.Uploads])
        {
            Directory.Exists(made).Should().BeTrue();
            if (!OperatingSystem.IsWindows())
                File.GetUnixFileMode(made).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    private static IConfiguration Setting(string path) =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { [DataFolder.Setting] = path }).Build();
}
