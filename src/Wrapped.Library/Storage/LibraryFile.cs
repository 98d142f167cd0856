using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Wrapped.Library.Schema;

namespace Wrapped.Library.Storage;

/// <summary>The SQLite database: opens connections, and lets one writer at a time in, first come, first served.</summary>
internal sealed class LibraryFile : IAsyncDisposable
{
    private readonly DbContextOptions<LibraryContext> _options;
    private readonly SemaphoreSlim _writing = new(1, 1);

    // A database in memory lives as long as its last connection.
    private readonly LibraryContext _first;

    private readonly Occupancy? _occupancy;
    private bool _isDisposed;

    // No connection here is used by two threads at once, so that SQLite need not take a lock for every column that it is asked for. Refused, and no harm done,
    // where it has begun to work already (https://sqlite.org/threadsafe.html).
    static LibraryFile()
    {
        SQLitePCL.Batteries_V2.Init();
        SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MULTITHREAD);
    }

    private LibraryFile(string connectionString, Occupancy? occupancy)
    {
        _options = LibraryContext.OptionsFor(connectionString);
        _occupancy = occupancy;
        _first = Open();
    }

    /// <summary>Opens the file, makes it where it is missing, brings its tables up to date, and does <paramref name="sweep"/> where nobody else has it open.</summary>
    public static async Task<LibraryFile> OpenAsync(string file, Action<LibraryContext> sweep, CancellationToken cancellationToken)
    {
        var occupancy = await Occupancy.EnterAsync(file, cancellationToken);
        LibraryFile? library = null;
        try
        {
            PrivateFile.Create(file);
            library = new LibraryFile(new SqliteConnectionStringBuilder { DataSource = file, Cache = SqliteCacheMode.Private }.ConnectionString, occupancy);
            await library._first.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
            if (occupancy.IsAlone)
                library.ClearMigrationLock();
            await library._first.Database.MigrateAsync(cancellationToken);
            if (occupancy.IsAlone)
                await library.WriteAsync(sweep, cancellationToken);
            await occupancy.LetOthersInAsync(cancellationToken);
            return library;
        }
        catch
        {
            if (library is not null)
                await library.DisposeAsync();
            occupancy.Dispose();
            throw;
        }
    }

    public static LibraryFile InMemory()
    {
        // memdb is SQLite's own file system in memory: connections share it and lock as they would a file (https://sqlite.org/c3ref/open.html).
        var library = new LibraryFile($"Data Source=file:/wrapped-{Guid.NewGuid():N}?vfs=memdb;Pooling=False", occupancy: null);
        // Migrate() looks from a second connection whether there is a database, and in memory that one waits for the first until it times out.
        library._first.Database.ExecuteSqlRaw(library._first.GetService<IMigrator>().GenerateScript());
        return library;
    }

    /// <summary>A context whose connection is open. Dispose of it soon: the log grows while readers stay.</summary>
    public LibraryContext Open()
    {
        var context = new LibraryContext(_options);
        context.Database.OpenConnection();
        return context;
    }

    /// <summary>Reads one state of the library, whatever is written meanwhile.</summary>
    public async Task<T> ReadAsync<T>(Func<LibraryContext, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await using var context = Open();
        await using var transaction = ((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await context.Database.UseTransactionAsync(transaction, cancellationToken);
        return read(context);
    }

    /// <summary>Does <paramref name="work"/> on its own connection in one <c>BEGIN IMMEDIATE</c>: all of it or nothing.</summary>
    public async Task<T> WriteAsync<T>(Func<LibraryContext, T> work, CancellationToken cancellationToken)
    {
        await using var context = Open();
        return await WriteAsync(context, work, cancellationToken);
    }

    public Task WriteAsync(Action<LibraryContext> work, CancellationToken cancellationToken) => WriteAsync(Result(work), cancellationToken);

    public Task WriteAsync(LibraryContext context, Action<LibraryContext> work, CancellationToken cancellationToken) => WriteAsync(context, Result(work), cancellationToken);

    /// <summary>The same on a connection that is open already.</summary>
    public async Task<T> WriteAsync<T>(LibraryContext context, Func<LibraryContext, T> work, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var result = work(context);
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Does <paramref name="work"/>, and takes it back: only its result stays.</summary>
    public async Task<T> TryAsync<T>(Func<LibraryContext, T> work, CancellationToken cancellationToken)
    {
        await using var context = Open();
        await _writing.WaitAsync(cancellationToken);
        try
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            return work(context);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Moves the log into the file and empties it, so that what was deleted is in neither.</summary>
    public async Task EmptyLogAsync()
    {
        await _writing.WaitAsync();
        try
        {
            await _first.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        finally
        {
            _writing.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        var connection = (SqliteConnection)_first.Database.GetDbConnection();
        await _first.DisposeAsync();
        SqliteConnection.ClearPool(connection);
        _writing.Dispose();
        _occupancy?.Dispose();
    }

    private static Func<LibraryContext, bool> Result(Action<LibraryContext> work) => context =>
    {
        work(context);
        return true;
    };

    // A process killed while migrating leaves this row, and the next would wait for it for ever (https://github.com/dotnet/efcore/issues/38958).
    private void ClearMigrationLock()
    {
        if (_first.Database.SqlQueryRaw<long>("SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").Single() > 0)
            _first.Database.ExecuteSqlRaw("DELETE FROM __EFMigrationsLock");
    }
}
