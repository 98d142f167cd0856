using System.Globalization;

namespace Wrapped.Library.Killed;

/// <summary>The process that is killed: runs one import and says on its output how far it is.</summary>
internal static class Program
{
    public const string Sha256 = "killed";

    private static async Task<int> Main(string[] args)
    {
        var (file, listener, import) = (args[0], Number(args[1]), Number(args[2]));
        await using var library = await PlayLibrary.OpenAsync(file, Some.Clock);
        Say("opened");
        await library.ImportAsync(listener, import, Sha256, KillTests.SecondExport.ToAsyncEnumerable(), new Spoken());
        Say("done");
        return 0;
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }

    private sealed class Spoken : IProgress<long>
    {
        public void Report(long value) => Say("rows");
    }
}
