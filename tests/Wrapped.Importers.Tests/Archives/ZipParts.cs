using System.Text;

namespace Wrapped.Importers.Archives;

/// <summary>Where the records of a small ZIP begin, for tests that spoil them.</summary>
internal static class ZipParts
{
    public const string Local = "PK\u0003\u0004";
    public const string Directory = "PK\u0001\u0002";
    public const string End = "PK\u0005\u0006";

    public static List<int> Of(byte[] zip, string signature)
    {
        var found = new List<int>();
        var pattern = Encoding.ASCII.GetBytes(signature);
        for (var from = 0; zip.AsSpan(from).IndexOf(pattern) is >= 0 and var hit; from = found[^1] + pattern.Length)
            found.Add(from + hit);
        return found;
    }
}
