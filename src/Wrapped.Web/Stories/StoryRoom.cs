using Wrapped.Cards.Fonts;
using Wrapped.Drawing.Fonts;

namespace Wrapped.Web.Stories;

/// <summary>From a recap to the cards in the browser.</summary>
public static class StoryRoom
{
    // Some who show a link ask for the size and kind of its picture before they fetch it.
    private static readonly string[] Looks = [HttpMethods.Get, HttpMethods.Head];

    public static void AddStories(this IServiceCollection services)
    {
        services.AddMemoryCache(options => options.SizeLimit = 4096);
        services.AddSingleton(_ => FontShelf.Open(FontFolder.Path));
        services.AddSingleton<StoryShelf>();
        services.AddSingleton<StoryTeller>();
        services.AddHostedService<Rehearsal>();
        services.Configure<RouteOptions>(options => options.ConstraintMap["days"] = typeof(DaysConstraint));
    }

    public static void MapStories(this IEndpointRouteBuilder app)
    {
        app.MapGet("/{days:days}/recap.json", RecapFile.GetAsync);
        foreach (var format in PictureFormat.All)
        {
            app.MapMethods($"/{{days:days}}/{{card}}.{format.Extension}", Looks, CardPictures.OfListenerAsync).WithMetadata(format);
            app.MapMethods($"/example/{{card}}.{format.Extension}", Looks, CardPictures.OfExampleAsync).WithMetadata(format).AllowAnonymous();
        }
    }
}
