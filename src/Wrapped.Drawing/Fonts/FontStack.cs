using System.Collections.Concurrent;
using Wrapped.Drawing.Text;

namespace Wrapped.Drawing.Fonts;

/// <summary>A typeface at one weight with Noto for every script, symbols, mathematics and colour emoji behind it.</summary>
public sealed class FontStack
{
    private readonly Lazy<FontChoice>[] _choices;
    private readonly HanForm? _form;
    private readonly ConcurrentDictionary<HanForm, FontStack> _inForms = new();
    private readonly ShapeCache _shaped = new();

    internal FontStack(FontShelf shelf, string family, int weight, bool italic)
        : this([.. Enum.GetValues<HanForm>().Select(form => new Lazy<FontChoice>(() => new(shelf, family, weight, italic, form)))], null)
    {
    }

    private FontStack(Lazy<FontChoice>[] choices, HanForm? form) => (_choices, _form) = (choices, form);

    /// <summary>These fonts and nothing behind them.</summary>
    public static FontStack Of(params IReadOnlyList<OpenTypeFont> fonts)
    {
        var choice = new Lazy<FontChoice>(new FontChoice(fonts));
        return new([.. Enum.GetValues<HanForm>().Select(_ => choice)], null);
    }

    /// <summary>
    /// The same fonts for a reader of <paramref name="language"/>, a BCP 47 name such as <c>ja</c>, <c>ko</c>, <c>zh-Hans</c> or <c>zh-TW</c>: Han characters take that country's
    /// forms in every text that does not itself say where it is from. Without a language, and with one that has no forms of its own, they take Japan's.
    /// </summary>
    public FontStack In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return HanForms.OfLanguage(language) is { } form && form != _form ? _inForms.GetOrAdd(form, static (key, choices) => new(choices, key), _choices) : this;
    }

    internal IReadOnlyList<ShapedRun> Shape(string text, TextDirection direction, LineLook look) =>
        _shaped.Get(text, direction, look, () => LineShaper.Shape(text, this, direction, look));

    /// <summary>The fonts for all of a text, in which a Han character has one form only.</summary>
    internal FontChoice For(ReadOnlySpan<int> codePoints) => _choices[(int)HanForms.Of(codePoints, _form)].Value;
}
