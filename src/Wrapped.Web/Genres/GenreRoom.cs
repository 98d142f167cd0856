namespace Wrapped.Web.Genres;

/// <summary>What listeners say that artists play.</summary>
public static class GenreRoom
{
    public static void MapGenres(this IEndpointRouteBuilder app) => app.MapGet("/genres.csv", GenresFile.GetAsync);
}
