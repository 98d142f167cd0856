using System.Diagnostics;

namespace Wrapped.Cli;

/// <summary>The same export gives the same bytes on every machine, whatever its time zone, its language and its processor are.</summary>
public sealed class AnywhereTests
{
    private static readonly string[] Zones =
    [
        "UTC", "Pacific/Chatham", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia", "Africa/Casablanca", "America/Sao_Paulo", "Asia/Tehran", "Australia/Lord_Howe", "Pacific/Kiritimati",
    ];

    private static readonly string[] Languages = ["tr_TR.UTF-8", "ar_SA.UTF-8", "th_TH.UTF-8", "fa_IR.UTF-8", "de_DE.UTF-8", "C", "he_IL.UTF-8", "hi_IN.UTF-8", "lt_LT.UTF-8", "az_AZ.UTF-8"];

    [Fact]
    public async Task Twenty_time_zones_and_languages_give_the_same_bytes()
    {
        using var shell = new Shell();

        // Names in whose letters and order languages differ: dotted and dotless i, Arabic and Thai, and ties that only names break.
        string[] names = ["Işık", "ISIK", "isik", "İlk", "ไทย", "فيروز", "Åsa", "asa", "Zebra", "Ähre"];
        var rows = Enumerable.Range(0, 600).Select(i => Shell.Row($"2024-{1 + (i / 50):00}-{1 + (i % 28):00}T{i % 24:00}:{i % 60:00}:00Z", 60_000 + (i % 7 * 30_000), names[i % 10], names[(i / 3) % 10]));
        var export = shell.Write("history.json", $"[{string.Join(",\n", rows)}]");
        var here = await RecapUnder(export, "UTC", "C");
        here.Should().Contain("\"year\": 2024").And.Contain("\"minutes\"");
        for (var i = 0; i < 20; i++)
            (await RecapUnder(export, Zones[i % 10], Languages[(i + (i / 10)) % 10])).Should().Be(here, $"{Zones[i % 10]} and {Languages[(i + (i / 10)) % 10]} change nothing");
    }

    [Fact]
    public async Task Processors_with_and_without_vectors_draw_the_same_bytes()
    {
        using var shell = new Shell();
        string[] names = ["Beyoncé", "방탄소년단", "宇多田ヒカル", "أم كلثوم", "भीमसेन", "🇧🇷 Sigur Rós 🎧"];

        // Few plays make few cards, and without vectors each takes its time.
        var rows = names.Select((name, i) => Shell.Row($"2024-{1 + (2 * i):00}-{3 + i:00}T{4 * i:00}:10:00Z", 100_000 + (i * 30_000), $"Song {i}", name));
        var export = shell.Write("history.json", $"[{string.Join(",\n", rows)}]");
        var here = await CardsUnder(shell, export, "here", []);

        here.Should().HaveCountGreaterThan(8);
        foreach (var without in (string[])["HWIntrinsic", "AVX2"])
        {
            var there = await CardsUnder(shell, export, without, [$"DOTNET_Enable{without}"]);
            there.Keys.Should().Equal(here.Keys);
            foreach (var (name, bytes) in there)
                bytes.AsSpan().SequenceEqual(here[name]).Should().BeTrue("{0} needs no {1}", name, without);
        }
    }

    private static async Task<SortedDictionary<string, byte[]>> CardsUnder(Shell shell, string export, string folder, string[] missing)
    {
        await RunAsync(["cards", export, "--year", "2024", "--zone", "Europe/Paris", "--out", shell.At(folder)], missing.ToDictionary(name => name, _ => "0"));
        return new(Directory.GetFiles(shell.At(folder)).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes), StringComparer.Ordinal);
    }

    private static Task<string> RecapUnder(string export, string zone, string language) =>
        RunAsync(["recap", export, "--year", "2024", "--zone", "Europe/Paris", "--json"], new() { ["TZ"] = zone, ["LANG"] = language, ["LC_ALL"] = language });

    private static async Task<string> RunAsync(string[] arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        (await error).Should().BeEmpty();
        return await output;
    }
}
