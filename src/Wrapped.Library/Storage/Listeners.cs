using System.Buffers.Binary;
using System.Linq.Expressions;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Wrapped.Library.Schema;

namespace Wrapped.Library.Storage;

/// <summary>Adds, finds, changes and erases listeners.</summary>
internal static class Listeners
{
    public static Listener Add(LibraryContext library, string? name, string zone, Instant now)
    {
        var home = Stays.ZoneOf(zone);
        if (name is not null && library.Listeners.Any(listener => listener.Name == name))
            throw new ArgumentException($"There is a listener named {name} already.", nameof(name));
        var row = new ListenerRow { Id = NewId(), Name = name, Zone = zone, AddedAt = now.ToUnixTimeMilliseconds() };
        library.Listeners.Add(row);
        library.SaveChanges();
        return new(row.Id, row.Name, new(home));
    }

    public static Listener? Find(LibraryContext library, Expression<Func<ListenerRow, bool>> which) =>
        library.Listeners.SingleOrDefault(which) is { } row ? new(row.Id, row.Name, new(DateTimeZoneProviders.Tzdb[row.Zone], Stays.Of(library, row.Id))) : null;

    public static void SetZone(LibraryContext library, long listener, string zone)
    {
        Stays.ZoneOf(zone);
        library.Listeners.Where(row => row.Id == listener).ExecuteUpdate(update => update.SetProperty(row => row.Zone, zone));
    }

    /// <summary><see cref="ArgumentException"/> where there is no such listener.</summary>
    public static void Check(LibraryContext library, long listener)
    {
        if (!library.Listeners.Any(row => row.Id == listener))
            throw new ArgumentException("There is no such listener.", nameof(listener));
    }

    public static void Erase(LibraryContext library, long listener)
    {
        // Every table of the model that has a listener, so that a new one cannot be forgotten; those that others point to come last.
        string[] last = ["Import"];
        var tables = library.Model.GetEntityTypes().Where(type => type.FindProperty("ListenerId") is not null).Select(type => type.GetTableName()!);
        foreach (var table in tables.OrderBy(table => Array.IndexOf(last, table)))
        {
            using var rows = library.Prepare($"DELETE FROM {table} WHERE ListenerId = ?1");
            rows.Bind(1, listener).Run();
        }

        library.Listeners.Where(row => row.Id == listener).ExecuteDelete();
    }

    // 63 random bits: never negative, and never made twice.
    private static long NewId() => BinaryPrimitives.ReadInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(long))) & long.MaxValue;
}
