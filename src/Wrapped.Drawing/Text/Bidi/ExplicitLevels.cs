using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Bidi;

/// <summary>What embeddings, overrides and isolates ask of the characters of one paragraph (rules X1 to X8, https://www.unicode.org/reports/tr9/#Explicit_Levels_and_Directions).</summary>
internal ref struct ExplicitLevels
{
    private const int Deepest = 125;

    private readonly byte _paragraph;
    private readonly Span<byte> _levels;
    private readonly Span<BidiClass> _classes;
    private readonly Stack<Scope> _scopes = new();

    // How many of each began too deep to count, and how many isolates did count.
    private int _lostIsolates;
    private int _lostEmbeddings;
    private int _isolates;

    private ExplicitLevels(Span<BidiClass> classes, Span<byte> levels, byte paragraph)
    {
        _classes = classes;
        _levels = levels;
        _paragraph = paragraph;
        _scopes.Push(new(paragraph, Override: null, IsIsolate: false));
    }

    /// <summary>What holds until it is ended; <paramref name="Override"/> is the class that every character in it takes.</summary>
    private readonly record struct Scope(byte Level, BidiClass? Override, bool IsIsolate);

    /// <summary>Sets the levels of all characters, and the classes of those within overrides.</summary>
    public static void Resolve(Span<BidiClass> classes, Span<byte> levels, byte paragraph)
    {
        var text = new ExplicitLevels(classes, levels, paragraph);
        for (var i = 0; i < classes.Length; i++)
            text.Take(i);
    }

    private void Take(int at)
    {
        var type = _classes[at];
        switch (type)
        {
            case BidiClass.LRE or BidiClass.RLE or BidiClass.LRO or BidiClass.RLO:
                Embed(type);
                break;
            case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                Isolate(at, type);
                break;
            case BidiClass.PDI:
                EndIsolate();
                Place(at);
                break;
            case BidiClass.PDF:
                EndEmbedding();
                break;
            case BidiClass.B:
                _levels[at] = _paragraph;
                break;
            case not BidiClass.BN:
                Place(at);
                break;
        }
    }

    private readonly void Place(int at)
    {
        var scope = _scopes.Peek();
        _levels[at] = scope.Level;
        _classes[at] = scope.Override ?? _classes[at];
    }

    // Rules X2 to X5.
    private void Embed(BidiClass type)
    {
        var level = Next(rightToLeft: type is BidiClass.RLE or BidiClass.RLO);
        if (CanDeepen(level))
            _scopes.Push(new((byte)level, type switch { BidiClass.LRO => BidiClass.L, BidiClass.RLO => BidiClass.R, _ => null }, IsIsolate: false));
        else if (_lostIsolates == 0)
            _lostEmbeddings++;
    }

    // Rules X5a to X5c.
    private void Isolate(int at, BidiClass type)
    {
        Place(at);
        // Where no level is left, nobody need read on to know which.
        var rightToLeft = type == BidiClass.RLI || (type == BidiClass.FSI && CanDeepen(_scopes.Peek().Level + 1) && FirstStrong.IsRightToLeft(_classes[(at + 1)..], inIsolate: true));
        var level = Next(rightToLeft);
        if (CanDeepen(level))
        {
            _isolates++;
            _scopes.Push(new((byte)level, Override: null, IsIsolate: true));
        }
        else
        {
            _lostIsolates++;
        }
    }

    // Rule X6a: an isolate ends with all that began in it.
    private void EndIsolate()
    {
        if (_lostIsolates > 0)
        {
            _lostIsolates--;
            return;
        }
        if (_isolates == 0)
            return;
        _lostEmbeddings = 0;
        _isolates--;
        while (!_scopes.Pop().IsIsolate)
        {
        }
    }

    // Rule X7.
    private void EndEmbedding()
    {
        if (_lostIsolates > 0)
            return;
        if (_lostEmbeddings > 0)
            _lostEmbeddings--;
        else if (_scopes.Count > 1 && !_scopes.Peek().IsIsolate)
            _scopes.Pop();
    }

    private readonly bool CanDeepen(int level) => level <= Deepest && _lostIsolates == 0 && _lostEmbeddings == 0;

    // The next odd level, or the next even one.
    private readonly int Next(bool rightToLeft)
    {
        var level = _scopes.Peek().Level;
        return rightToLeft ? (level + 1) | 1 : (level + 2) & ~1;
    }
}
