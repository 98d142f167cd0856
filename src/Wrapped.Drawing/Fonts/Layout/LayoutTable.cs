using System.Collections.Concurrent;
using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>The scripts, features and lookups of GSUB or GPOS (https://learn.microsoft.com/typography/opentype/spec/chapter2).</summary>
internal sealed class LayoutTable
{
    private static readonly Dictionary<string, List<int>> NoFeatures = new(StringComparer.Ordinal);

    private readonly FontBytes _scripts;
    private readonly FontBytes _features;
    private readonly FontBytes _lookupList;
    private readonly Lookup?[] _lookups;

    // Tags are few and live as long as the program, so they are known by reference.
    private readonly ConcurrentDictionary<string[], FeatureLookups> _scriptFeatures = new();

    public LayoutTable(FontBytes table, bool positions)
    {
        IsPositions = positions;
        _scripts = table.At16(4);
        _features = table.At16(6);
        _lookupList = table.At16(8);
        _lookups = new Lookup?[_lookupList.IsEmpty ? 0 : _lookupList.U16(0)];
    }

    /// <summary>GPOS, or else GSUB.</summary>
    public bool IsPositions { get; }

    public Lookup? Lookup(int index)
    {
        if ((uint)index >= (uint)_lookups.Length)
            return null;
        return _lookups[index] ??= new Lookup(_lookupList.At16(2 + (index * 2)), IsPositions);
    }

    /// <summary>The lookups of each feature for the first of <paramref name="scriptTags"/> that the font knows.</summary>
    public FeatureLookups Features(string[] scriptTags) =>
        _scriptFeatures.GetOrAdd(scriptTags, static (tags, table) => new(table.ReadFeatures(tags)), this);

    /// <summary>The first of <paramref name="scriptTags"/> that the font knows; null for none.</summary>
    public string? ScriptTag(string[] scriptTags) => Array.Find(scriptTags, tag => !FindScript(tag).IsEmpty);

    private Dictionary<string, List<int>> ReadFeatures(string[] scriptTags)
    {
        foreach (var tag in scriptTags)
        {
            var script = FindScript(tag);
            if (!script.IsEmpty)
                return script.At16(0) is { IsEmpty: false } language ? ReadFeatures(language) : NoFeatures;
        }
        return NoFeatures;
    }

    private FontBytes FindScript(string tag)
    {
        var count = _scripts.IsEmpty ? 0 : _scripts.U16(0);
        for (var i = 0; i < count; i++)
        {
            if (_scripts.Tag(2 + (i * 6)) == tag)
                return _scripts.At16(6 + (i * 6));
        }
        return default;
    }

    private Dictionary<string, List<int>> ReadFeatures(FontBytes language)
    {
        const int none = 0xFFFF;
        var features = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        if (language.U16(2) is var required and not none)
            AddFeature(features, required);
        var count = language.U16(4);
        for (var i = 0; i < count; i++)
            AddFeature(features, language.U16(6 + (i * 2)));
        return features;
    }

    private void AddFeature(Dictionary<string, List<int>> features, int index)
    {
        var tag = _features.Tag(2 + (index * 6));
        var feature = _features.At16(6 + (index * 6));
        if (!features.TryGetValue(tag, out var lookups))
            features[tag] = lookups = [];
        var count = feature.IsEmpty ? 0 : feature.U16(2);
        for (var i = 0; i < count; i++)
            lookups.Add(feature.U16(4 + (i * 2)));
    }
}
