namespace Wrapped.Library.Storage;

/// <summary>What a query must say so that nobody sees half an import; its parameter 1 is the listener.</summary>
internal static class Visible
{
    public const string Only = "ImportId IN (SELECT Id FROM Import WHERE ListenerId = ?1 AND State = 2)";
}
