using Wrapped.Drawing.Fonts.Layout;

namespace Wrapped.Drawing.Text.Writing;

/// <summary>Applies stages of features to a run.</summary>
internal static class StagedFeatures
{
    public static void Apply(this LayoutPass pass, FeatureLookups features, FeatureStage stage, LineLook look = default)
    {
        foreach (var lookup in features.InOrder(stage, look))
            pass.Apply(lookup);
    }
}
