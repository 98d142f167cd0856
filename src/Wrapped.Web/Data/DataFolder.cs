namespace Wrapped.Web.Data;

/// <summary>Where the site keeps what is the listeners': their library, the keys of their cookies, and uploads that wait for their import.</summary>
public sealed class DataFolder
{
    /// <summary>The setting that names it; without it, a folder in the user's application data.</summary>
    public const string Setting = "WRAPPED_DATA";

    public DataFolder(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var named = configuration[Setting];
        Root = Path.GetFullPath(string.IsNullOrWhiteSpace(named) ? Path.Join(ApplicationData(), "wrapped") : named);
        Keys = Path.Join(Root, "keys");
        Uploads = Path.Join(Root, "uploads");
        foreach (var folder in (string[])[Root, Keys, Uploads])
            CreatePrivate(folder);
    }

    public string Root { get; }

    public string Keys { get; }

    public string Uploads { get; }

    public string LibraryFile => Path.Join(Root, "wrapped.db");

    private static string ApplicationData() =>
        Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify);

    // What people listened to is nobody else's business on a machine with several users either.
    private static void CreatePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
