using System.Collections;
using Wrapped.Imports;

namespace Wrapped.Importers.SpotifyExtended;

public sealed class PrivacyTests
{
    [Fact]
    public async Task Addresses_user_names_and_user_agents_are_in_no_row()
    {
        string[] secrets = ["192.0.2.77", "2001:db8::77", "the-user-name", "Secret%2FAgent", "secret-agent"];
        (string, object?)[] withSecrets =
        [
            ("ip_addr", secrets[0]), ("ip_addr_decrypted", secrets[1]), ("username", secrets[2]), ("user_agent_decrypted", secrets[3]), ("user_agent", secrets[4]),
        ];

        var rows = await Some.RowsOf(Streams.Array(
            Streams.Row(withSecrets),
            Streams.Row([.. withSecrets, ("master_metadata_track_name", null)]),
            Streams.Row([.. withSecrets, ("ts", "never")])));

        rows.Select(row => row.GetType()).Should().Equal(typeof(ListenedRow), typeof(SkippedRow), typeof(FailedRow));
        var reachable = rows.SelectMany(Reachable).ToList();
        reachable.Should().Contain("Song A").And.Contain("android");
        reachable.Should().OnlyContain(text => !secrets.Any(secret => text.Contains(secret, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Reachable(object? value) => value switch
    {
        null => [],
        string text => [text],
        IEnumerable many => many.Cast<object?>().SelectMany(Reachable),
        _ when value.GetType().Namespace!.StartsWith("Wrapped", StringComparison.Ordinal) && !value.GetType().IsEnum =>
            value.GetType().GetProperties().Where(property => !property.GetMethod!.IsStatic).SelectMany(property => Reachable(property.GetValue(value))),
        _ => [value.ToString()!],
    };
}
