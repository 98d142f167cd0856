namespace Wrapped.Web.Rules;

/// <summary>The rules by which listeners count.</summary>
public static class RuleRoom
{
    public static void AddRules(this IServiceCollection services) => services.AddScoped<RuleSentences>();

    public static void MapRules(this IEndpointRouteBuilder app) => app.MapGet("/rules.txt", RulesFile.GetAsync);
}
