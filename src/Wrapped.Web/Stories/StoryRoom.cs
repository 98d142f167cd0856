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
        services.Configure<RouteOptions>(options => options.ConstraintMap["days"] = typeof(DaysConstraint));
    }

    public static void MapStories(this IEndpointRouteBuilder app)
    {
        app.MapGet("/{days:days}/recap.json", RecapFile.GetAsync);
        app.MapGet("/{days:days}/{card}.png", CardPictures.OfListenerAsync);
        app.MapGet("/example/{card}.png", CardPictures.OfExampleAsync).AllowAnonymous();
    }
}
