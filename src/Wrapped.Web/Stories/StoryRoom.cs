using Wrapped.Cards.Fonts;
using Wrapped.Drawing.Fonts;

namespace Wrapped.Web.Stories;

/// <summary>From a recap to the cards in the browser.</summary>
public static class StoryRoom
{
    public static void AddStories(this IServiceCollection services)
    {
        services.AddMemoryCache(options => options.SizeLimit = 4096);
        services.AddSingleton(_ => FontShelf.Open(FontFolder.Path));
        services.AddSingleton<StoryShelf>();
        services.AddSingleton<StoryTeller>();
        services.Configure<RouteOptions>(options => options.ConstraintMap["year"] = typeof(YearConstraint));
    }

    public static void MapStories(this IEndpointRouteBuilder app)
    {
        app.MapGet("/{year:year}/recap.json", RecapFile.GetAsync);
        app.MapGet("/{year:year}/{card}.png", CardPictures.OfListenerAsync);
        app.MapGet("/example/{card}.png", CardPictures.OfExampleAsync).AllowAnonymous();
    }
}
