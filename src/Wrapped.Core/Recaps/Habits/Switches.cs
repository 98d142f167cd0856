using Wrapped.Plays;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Habits;

/// <summary>The shares of listenings with something switched on, each among those whose source says whether it was; null where fewer than 20 do.</summary>
/// <param name="Shuffle">In shuffled order.</param>
/// <param name="Offline">Without a connection.</param>
/// <param name="PrivateSession">In a private session.</param>
public sealed record Switches(decimal? Shuffle, decimal? Offline, decimal? PrivateSession)
{
    private const int LeastListenings = 20;

    /// <summary>Null where all three are.</summary>
    public static Switches? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        var switches = new Switches(Share(music, context => context.Shuffle), Share(music, context => context.Offline), Share(music, context => context.Incognito));
        return switches is { Shuffle: null, Offline: null, PrivateSession: null } ? null : switches;
    }

    private static decimal? Share(Music music, Func<ListeningContext, bool?> ask)
    {
        var (on, told) = (0, 0);
        foreach (ref readonly var moment in music.Timeline)
        {
            if (moment.Play.Context is not { } context || ask(context) is not { } isOn)
                continue;
            told++;
            on += isOn ? 1 : 0;
        }
        return told < LeastListenings ? null : Gathering.Share.Of(on, told);
    }
}
