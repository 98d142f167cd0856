using Microsoft.EntityFrameworkCore;
using Wrapped.Library.Schema;

namespace Wrapped.Library.Storage;

public sealed class MigrationTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wrapped-");

    [Fact]
    public void Migrations_and_model_make_the_same_tables()
    {
        using var migrated = Open("migrated.db");
        using var created = Open("created.db");
        migrated.Database.Migrate();
        created.Database.EnsureCreated();
        Tables(migrated).Should().Equal(Tables(created)).And.HaveCountGreaterThan(16);
    }

    [Fact]
    public void Every_table_of_a_listener_lies_in_the_order_of_its_key_listener_first()
    {
        using var library = Open("keys.db");
        library.Database.Migrate();
        var tables = Tables(library).Where(sql => sql.Contains("\"ListenerId\"", StringComparison.Ordinal) && sql.StartsWith("CREATE TABLE", StringComparison.Ordinal)).ToList();
        tables.Should().HaveCount(17).And.OnlyContain(sql => sql.EndsWith(" WITHOUT ROWID", StringComparison.Ordinal) && sql.Contains("PRIMARY KEY (\"ListenerId\", ", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // A table that was altered breaks its lines elsewhere than one that was made at once.
    private static List<string> Tables(LibraryContext library) =>
    [
        .. library.Database.SqlQueryRaw<string>("SELECT sql AS Value FROM sqlite_master WHERE name NOT LIKE '\\_\\_%' ESCAPE '\\' AND sql IS NOT NULL ORDER BY name")
            .AsEnumerable().Select(sql => string.Join(' ', sql.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" , ", ", ", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal)),
    ];

    private LibraryContext Open(string file) => new(LibraryContext.OptionsFor($"Data Source={Path.Combine(_folder.FullName, file)};Pooling=False"));
}
