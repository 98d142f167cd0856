namespace Wrapped.Importers.Youtube;

/// <summary>The months in the languages that Takeout writes with names: how they begin, in small letters. Languages that write numbers need none.</summary>
internal static class MonthNames
{
    // English, French, German, Spanish, Portuguese, Italian, Dutch, Scandinavian, Turkish, Polish, Czech, Romanian, Hungarian, Finnish, Indonesian, Russian, Ukrainian, Greek, Arabic, Hebrew, Hindi, Thai
    private static readonly string[] Months =
    [
        "jan jän ene gen oca sty led ian tammi янв січ ιαν yanv كانون يناير ינו जन ม.ค",
        "feb fév feb fev şub lut úno helmi фев лют φεβ فبر شباط פבר फ़र फर ก.พ",
        "mar mär mrt mrz maa maalis бер мар μαρ مارس آذار מרץ मार्च มี.ค",
        "apr avr abr nis kwi dub huhti апр кві απρ أبر نيسان אפר अप्रैल เม.ย",
        "may mai mayo maj mag mei máj kvě touko мая май тра μαΐ μαϊ ماي أيار מאי मई พ.ค",
        "jun juin giu haz cze čvn červ iun jún kesä июн чер ιουν يوني حزيران יונ जून มิ.ย",
        "jul juil lug tem lip čvc červenc iul júl heinä июл лип ιουλ يولي تموز יול जुल ก.ค",
        "aug aoû août ago agu ağu sie srp elo авг сер αυγ أغس آب אוג अग ส.ค",
        "sep set eyl wrz zář syys сен вер σεπ سبت أيلول ספט सित ก.ย",
        "oct oct okt out ott eki paź říj loka окт жов οκτ أكت تشرين אוק अक्टू अक्तू ต.ค",
        "nov kas lis listopad noi marras ноя лис νοε نوف נוב नव พ.ย",
        "dec déc dez dic des ara gru pro joulu дек гру δεκ ديس דצמ दिस ธ.ค",
    ];

    // Longest first: červenc is July and červ is June, maalis is March and maa is too.
    private static readonly (string Beginning, int Month)[] Beginnings =
    [
        .. Months.SelectMany((names, month) => names.Split(' ').Select(name => (Beginning: name, Month: month + 1))).Distinct()
            .OrderByDescending(name => name.Beginning.Length).ThenBy(name => name.Beginning, StringComparer.Ordinal),
    ];

    /// <summary>The month that one of the words of <paramref name="date"/> names; null where none does.</summary>
    public static int? Find(string date)
    {
        foreach (var word in date.Split([' ', ',', '/', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Array.FindIndex(Beginnings, name => word.StartsWith(name.Beginning, StringComparison.Ordinal)) is >= 0 and var found)
                return Beginnings[found].Month;
        }

        return null;
    }
}
