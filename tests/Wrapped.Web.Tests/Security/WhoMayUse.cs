namespace Wrapped.Web.Security;

/// <summary>What one endpoint answers to somebody without a cookie, to a listener whose import it is not, and to its owner.</summary>
public sealed record WhoMayUse(string Endpoint, string Address, int Anonymous, int Another, int Owner)
{
    /// <summary>Every endpoint of the site that is read. One that is not in here fails a test.</summary>
    public static IReadOnlyList<WhoMayUse> Table { get; } =
    [
        Everybody("GET ", "/"),
        Everybody("GET Index", "/index"),
        Everybody("GET Years", "/years"),
        Everybody("GET Imports", "/imports"),
        Everybody("GET Imports/Index", "/imports/index"),
        Everybody("GET Erased", "/erased"),
        Everybody("GET example/{card?}", "/example"),
        Everybody("GET counting", "/counting"),
        Everybody("GET exports/{service?}", "/exports/spotify"),
        Everybody("GET /example/{card}.png", "/example/opening.png"),
        Everybody("HEAD /example/{card}.png", "/example/opening.png"),
        Everybody("GET /example/{card}.jpg", "/example/opening.jpg"),
        Everybody("HEAD /example/{card}.jpg", "/example/opening.jpg"),

        // The files of wwwroot, while the site runs from its build output.
        Everybody("GET {**path:file}", "/icon.svg"),
        Everybody("HEAD {**path:file}", "/icon.svg"),
        new("GET status/{code:int}", "/status/404", 404, 404, 404),
        new("GET Language", "/language", 404, 404, 404),
        new("GET Settings", "/settings", 404, 200, 200),
        new("GET Erase", "/erase", 404, 200, 200),
        new("GET rules", "/rules", 404, 200, 200),
        new("GET /rules.txt", "/rules.txt", 404, 200, 200),
        new("GET genres", "/genres", 404, 200, 200),
        new("GET lifetime", "/lifetime", 404, 200, 200),
        new("GET twice", "/twice", 404, 200, 200),
        new("GET /genres.csv", "/genres.csv", 404, 200, 200),
        OwnerOnly("GET imports/{id:long}", "/imports/{import}"),
        // An import that is no table of unknown columns has no such page.
        new("GET imports/{id:long}/columns", "/imports/{import}/columns", 404, 404, 404),
        OwnerOnly("GET /imports/{id:long}/progress", "/imports/{import}/progress"),
        OwnerOnly("GET /imports/{id:long}/rows.csv", "/imports/{import}/rows.csv"),
        OwnerOnly("GET {days:days}/{card?}", "/2031"),
        OwnerOnly("GET /{days:days}/recap.json", "/2031/recap.json"),
        OwnerOnly("GET /{days:days}/{card}.png", "/2031/opening.png"),
        OwnerOnly("HEAD /{days:days}/{card}.png", "/2031/opening.png"),
        OwnerOnly("GET /{days:days}/{card}.jpg", "/2031/opening.jpg"),
        OwnerOnly("HEAD /{days:days}/{card}.jpg", "/2031/opening.jpg"),
    ];

    /// <summary>Every endpoint that changes something: what a form with a good token gets. The owner's comes last, and in this order.</summary>
    public static IReadOnlyList<WhoMayUse> Posts { get; } =
    [
        new("POST /upload", "/upload", 400, 400, 400),
        new("LanguageModel.OnPost", "/language", 302, 302, 302),
        new("StatusModel.OnPost", "/status/404", 404, 404, 404),
        new("SettingsModel.OnPostAsync", "/settings", 404, 200, 200),
        new("SettingsModel.OnPostAddStayAsync", "/settings?handler=AddStay", 404, 200, 200),
        new("SettingsModel.OnPostRemoveStayAsync", "/settings?handler=RemoveStay", 404, 302, 302),
        new("RulesModel.OnPostPreviewAsync", "/rules?handler=Preview", 404, 200, 200),
        new("RulesModel.OnPostAddAsync", "/rules?handler=Add", 404, 200, 200),
        new("RulesModel.OnPostRemoveAsync", "/rules?handler=Remove", 404, 302, 302),
        new("GenresModel.OnPostAsync", "/genres", 404, 302, 302),
        new("GenresModel.OnPostRemoveAsync", "/genres?handler=Remove", 404, 302, 302),
        new("GenresModel.OnPostUploadAsync", "/genres?handler=Upload", 404, 200, 200),
        new("ColumnsModel.OnPostAsync", "/imports/{import}/columns", 404, 404, 404),
        new("ColumnsModel.OnPostReadAsync", "/imports/{import}/columns?handler=Read", 404, 404, 404),
        new("TwiceModel.OnPostCountAsync", "/twice?handler=Count", 404, 302, 302),
        new("TwiceModel.OnPostApartAsync", "/twice?handler=Apart", 404, 404, 404),
        new("TwiceModel.OnPostTogetherAsync", "/twice?handler=Together", 404, 404, 404),
        new("IndexModel.OnPostKeepAsync", "/imports?handler=Keep", 404, 302, 302),
        new("ImportModel.OnPostKeepAsync", "/imports/{import}?handler=Keep", 404, 404, 302),
        new("ImportModel.OnPostStopAsync", "/imports/{import}?handler=Stop", 404, 404, 302),
        new("ImportModel.OnPostAgain", "/imports/{import}?handler=Again", 404, 404, 302),
        new("ImportModel.OnPostUndoAsync", "/imports/{import}?handler=Undo", 404, 404, 302),
        new("EraseModel.OnPostAsync", "/erase", 404, 302, 302),
    ];

    public HttpMethod Method => Endpoint.StartsWith("HEAD ", StringComparison.Ordinal) ? HttpMethod.Head : HttpMethod.Get;

    public string AddressOf(string import) => Address.Replace("/imports/{import}", import, StringComparison.Ordinal);

    private static WhoMayUse Everybody(string endpoint, string address) => new(endpoint, address, 200, 200, 200);

    private static WhoMayUse OwnerOnly(string endpoint, string address) => new(endpoint, address, 404, 404, 200);
}
