using Microsoft.Data.Sqlite;
using Wrapped.Plays;

namespace Wrapped.Library.Storage;

/// <summary>Teaches a connection to tell what a track is from its names, for the migration that stores it.</summary>
internal static class IdentityFunction
{
    /// <summary>(<c>'song'</c>, <c>'artist'</c> or <c>'album'</c>, title, artist, album or null) to a part of <see cref="TrackIdentity"/>.</summary>
    public const string Name = "wrapped_identity";

    public static void AddTo(SqliteConnection connection) =>
        connection.CreateFunction(Name, (string part, string title, string artist, string? album) => Part(part, TrackIdentity.Of(title, artist, album)), isDeterministic: true);

    private static long Part(string part, TrackIdentity identity) => part switch
    {
        "song" => identity.Song,
        "artist" => identity.Artist,
        _ => identity.Album,
    };
}
