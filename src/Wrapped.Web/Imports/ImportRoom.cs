namespace Wrapped.Web.Imports;

/// <summary>From an upload to its report.</summary>
public static class ImportRoom
{
    public static void AddImports(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Configure<UploadLimits>(builder.Configuration.GetSection("Uploads"));
        builder.Services.AddSingleton<UploadFolder>();
        builder.Services.AddSingleton<KeptTables>();
        builder.Services.AddSingleton<PendingImports>();
        builder.Services.AddSingleton<Uploads>();
        builder.Services.AddHostedService<ImportRunner>();
        builder.Services.AddHostedService<TableSweep>();
    }

    public static void MapImports(this IEndpointRouteBuilder app)
    {
        app.MapPost("/upload", UploadEndpoint.PostAsync).AllowAnonymous();
        app.MapGet("/imports/{id:long}/progress", ProgressEndpoint.GetAsync);
        app.MapGet("/imports/{id:long}/rows.csv", RefusedRowsEndpoint.GetAsync);
    }
}
