using System.IO.Compression;
using System.Text;

namespace Wrapped.Drawing.Text.Words;

/// <summary>Reads the words of Debian's spelling dictionaries.</summary>
internal static class Dictionaries
{
    private const byte Control = 31;
    private const byte End = 255;

    /// <summary>Words of a hunspell dictionary, such as <c>hi_IN</c>, in the order of its file.</summary>
    public static IEnumerable<string> Hunspell(string name) =>
        File.ReadLines(Find($"/usr/share/hunspell/{name}.dic")).Skip(1).Select(line => line.Split('/', '\t', ' ')[0]);

    /// <summary>
    /// Words of an aspell dictionary, such as <c>ta</c>. Its format: a two, then for each word how many bytes it shares with the one before, below 32, and its other bytes.
    /// A count of 30 is more by the next byte; 31 and a byte stand for a control, which no word here has, and 31 and 255 end the list.
    /// </summary>
    public static IEnumerable<string> Aspell(string name)
    {
        var bytes = Unpack(Find($"/usr/share/aspell/{name}.cwl.gz"));
        if (bytes[0] != 2)
            throw new InvalidDataException($"{name} is not packed as aspell packs words now.");
        var word = new List<byte>();
        for (var at = 1; bytes[at] != Control;)
        {
            int shared = bytes[at++];
            if (shared == 30)
                shared += bytes[at++];
            word.RemoveRange(shared, word.Count - shared);
            while (bytes[at] >= ' ' || (bytes[at] == Control && bytes[at + 1] != End))
                word.Add(bytes[at++]);
            yield return Encoding.UTF8.GetString([.. word]);
        }
    }

    private static byte[] Unpack(string path)
    {
        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var whole = new MemoryStream();
        packed.CopyTo(whole);
        return whole.ToArray();
    }

    private static string Find(string path) => File.Exists(path)
        ? path
        : throw new InvalidOperationException($"{path} is missing. Install the dictionaries that tests/run names, with apt-get install.");
}
