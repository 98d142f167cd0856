namespace Wrapped.Importers.OwnTables;

/// <summary>A column of a table: by its name in the head, in any letter case, or by its place.</summary>
/// <param name="Name">Null where it is told by its place.</param>
/// <param name="Number">Its place, from 1; 0 where it is told by its name.</param>
public sealed record Column(string? Name, int Number)
{
    /// <summary>No table has more.</summary>
    public const int Most = 1000;

    public static Column Named(string name) => new(name, 0);

    public static Column At(int number) => new(null, number);
}
