using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text.Writing;

namespace Wrapped.Drawing.Text;

/// <summary>Which features are applied, and which of them together (https://learn.microsoft.com/typography/script-development/standard).</summary>
internal static class SubstitutionStages
{
    private static readonly FeatureStage[] Standard = [FeatureStage.Of("rvrn"), FeatureStage.Of("ccmp", "locl", "rlig", "calt", "clig", "liga", "rclt", "tnum")];

    // Contextual alternates would pull Korean letters apart.
    private static readonly FeatureStage[] Hangul = [FeatureStage.Of("rvrn"), FeatureStage.Of("ccmp", "locl", "ljmo", "vjmo", "tjmo", "rlig", "clig", "liga", "rclt", "tnum")];

    private static readonly FeatureStage[] Joined =
    [
        FeatureStage.Of("rvrn"), FeatureStage.Of("stch"), FeatureStage.Of("ccmp", "locl"),
        .. FeatureStage.OneByOne(FeatureReach.Anywhere, "isol", "fina", "fin2", "fin3", "medi", "med2", "init", "rlig"),
        FeatureStage.Of("calt", "rclt"), FeatureStage.Of("liga", "clig", "mset", "tnum"),
    ];

    public static FeatureStage[] Of(ShapingModel model) => model switch
    {
        ShapingModel.Arabic => Joined,
        ShapingModel.Hangul => Hangul,
        _ => Standard,
    };
}
