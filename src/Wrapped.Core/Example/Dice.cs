namespace Wrapped.Example;

/// <summary>Chance that falls the same on every machine and in every version of .NET, which System.Random does not promise: xorshift64*
/// (Vigna, "An experimental exploration of Marsaglia's xorshift generators, scrambled", https://arxiv.org/abs/1402.6246).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed == 0 ? 1 : seed;

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => least + (int)(Roll() % (ulong)(most - least + 1));

    public bool Chance(int percent) => Between(1, 100) <= percent;

    /// <summary>One of <paramref name="things"/>, each as likely as its weight says; weights of 0 never fall.</summary>
    public T Pick<T>(IReadOnlyList<T> things, Func<T, int> weight)
    {
        var rest = Between(1, things.Sum(weight));
        foreach (var thing in things)
        {
            rest -= weight(thing);
            if (rest <= 0)
                return thing;
        }

        throw new InvalidOperationException("Nothing has a weight.");
    }

    private uint Roll()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (uint)((_state * 0x2545F4914F6CDD1D) >> 32);
    }
}
