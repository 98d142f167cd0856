namespace Wrapped.Importers.Apple;

/// <summary>The order in which the files of an export are read: the more exact one first, so that the others know which days it tells.</summary>
internal static class Turns
{
    public const int Activity = 1;
    public const int Daily = 2;
    public const int Recent = 3;
}
