namespace Wrapped.Importers.Tautulli;

/// <summary>Hand-made histories of Tautulli.</summary>
internal static class Histories
{
    public const string A =
        """{"reference_id":5,"row_id":7,"date":1700000000,"started":1700000000,"stopped":1700000300,"duration":240,"paused_counter":60,"user_id":1,"user":"Secret name","friendly_name":"Secret name","platform":"iOS","player":"Secret phone","ip_address":"10.0.0.1","media_type":"track","full_title":"x","title":"Song A","original_title":"Artist A & Artist B","parent_title":"Album A","grandparent_title":"Artist A","percent_complete":97,"group_count":1,"state":null}""";

    public const string B =
        """{"date":1700001000,"started":1700001000,"stopped":1700001012,"paused_counter":null,"duration":12,"user_id":1,"media_type":"track","title":"Song B","original_title":"","parent_title":"","grandparent_title":"Artist B","platform":null,"state":null}""";

    public const string Film = """{"date":1700002000,"started":1700002000,"stopped":1700009000,"duration":7000,"user_id":2,"media_type":"movie","title":"Film","state":null}""";

    public const string Now = """{"date":1700003000,"started":1700003000,"stopped":null,"duration":5,"user_id":1,"media_type":"track","title":"Song C","grandparent_title":"C","state":"playing"}""";

    public static string Answer(params string[] rows) =>
        $$$$"""{"response":{"result":"success","message":null,"data":{"recordsFiltered":4,"recordsTotal":4,"data":[{{{{string.Join(",", rows)}}}}],"draw":1,"filter_duration":"4 mins"}}}""";
}
