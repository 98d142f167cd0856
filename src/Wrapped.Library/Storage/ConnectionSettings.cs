using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Wrapped.Library.Storage;

/// <summary>What every connection is told when it opens (https://sqlite.org/pragma.html).</summary>
internal sealed class ConnectionSettings : DbConnectionInterceptor
{
    // FULL keeps the promise that what was said to be saved is saved, also through a power cut; it costs an import nothing.
    // secure_delete overwrites what is deleted, so that an erased listener is gone from the file.
    private const string Settings =
        """
        PRAGMA busy_timeout = 30000;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA secure_delete = ON;
        PRAGMA trusted_schema = OFF;
        PRAGMA cache_size = -32768;
        PRAGMA journal_size_limit = 134217728;
        """;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    private static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
        IdentityFunction.AddTo((SqliteConnection)connection);
    }
}
