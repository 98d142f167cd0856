using NodaTime;
using Wrapped.Library;
using Wrapped.Web.Data;
using Wrapped.Web.Fonts;
using Wrapped.Web.Genres;
using Wrapped.Web.Imports;
using Wrapped.Web.Languages;
using Wrapped.Web.Listeners;
using Wrapped.Web.Logs;
using Wrapped.Web.Pages;
using Wrapped.Web.Rules;
using Wrapped.Web.Security;
using Wrapped.Web.Stories;

// What the site serves lies beside it, from wherever it is started; while it is developed, beside its sources.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null,
});
var folder = new DataFolder(builder.Configuration);
var library = await PlayLibrary.OpenAsync(folder.LibraryFile, SystemClock.Instance);

builder.AddLogs();
builder.WebHost.UseStaticWebAssets();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.AddImports();
builder.Services.AddSingleton(folder);
builder.Services.AddSingleton<IClock>(SystemClock.Instance);
builder.Services.AddSingleton(_ => library);
builder.Services.AddGuests(folder);
builder.Services.AddLanguages();
builder.Services.AddStories();
builder.Services.AddRules();
builder.Services.AddPages();

var app = builder.Build();
app.UseMiddleware<RequestLog>();
app.UseMiddleware<SecurityHeaders>();
app.UseRequestLocalization();
app.UseErrorPages();
app.UseFontFiles();
app.UseRouting();
app.UseAuthentication();
app.UseAuthorization();
app.MapStaticAssets().AllowAnonymous();
app.MapRazorPages().WithStaticAssets();
app.MapImports();
app.MapStories();
app.MapRules();
app.MapGenres();
app.SayWhenReady(Console.Out);
await app.RunAsync();

/// <summary>The site; public so that tests can start it.</summary>
public partial class Program;
