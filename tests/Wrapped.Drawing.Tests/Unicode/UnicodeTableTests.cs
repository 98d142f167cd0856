namespace Wrapped.Drawing.Unicode;

public class UnicodeTableTests
{
    private const string Database = "/usr/share/unicode";

    /// <summary>To write the tables anew after a change of the writer, set WRAPPED_WRITE_TABLES=1 and run this test.</summary>
    [Fact]
    public void The_committed_tables_are_what_the_writer_makes()
    {
        Directory.Exists(Database).Should().BeTrue("the test reads Debian's Unicode tables: apt-get install unicode-data");
        foreach (var (file, text) in new UnicodeTableWriter(Database).Files())
        {
            var path = System.IO.Path.Combine(Folder(), file);
            if (Environment.GetEnvironmentVariable("WRAPPED_WRITE_TABLES") == "1")
                File.WriteAllText(path, text);
            File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(text, "{0} is generated; for another version of Unicode run this test once with WRAPPED_WRITE_TABLES=1", file);
        }
    }

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "Wrapped.sln")))
            folder = System.IO.Path.GetDirectoryName(folder.TrimEnd(System.IO.Path.DirectorySeparatorChar))!;
        return System.IO.Path.Combine(folder, "src", "Wrapped.Drawing", "Unicode");
    }
}
