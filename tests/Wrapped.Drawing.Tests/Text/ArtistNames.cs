namespace Wrapped.Drawing.Text;

/// <summary>Names of real artists in one script each, with the script's name for HarfBuzz.</summary>
internal static class ArtistNames
{
    public static IReadOnlyList<(string Script, string[] Names)> ByScript { get; } =
    [
        ("latn",
        [
            "AC/DC", "Beyoncé", "Björk", "Sigur Rós", "Mötley Crüe", "Motörhead", "Ásgeir", "Łona i Webber", "Kękę", "Dżem", "Žagar", "Zdob și Zdub", "Tiësto",
            "Céline Dion", "Françoise Hardy", "Noir Désir", "Röyksopp", "Mø", "Ólafur Arnalds", "Caetano Veloso", "João Gilberto", "Emicida & Criolo", "Pałac",
            "Sơn Tùng M-TP", "Mỹ Tâm", "Đen Vâu", "Trịnh Công Sơn", "Phương Ly", "AVAV Toy Office", "Afterlife (flying)", "Şebnem Ferah", "İlhan İrem", "Barış Manço",
            "Çelik", "Ágnes Vanilla", "Győző", "Kraków Loves Adana", "Twenty One Pilots", "Tyler, The Creator", "A$AP Rocky", "P!nk", "Ke$ha", "will.i.am",
        ]),
        ("grek", ["Βασίλης Παπακωνσταντίνου", "Ελευθερία Αρβανιτάκη", "Νατάσσα Μποφίλιου", "Γιάννης Χαρούλης", "Χάρις Αλεξίου", "Πυξ Λαξ", "Μάνος Χατζιδάκις", "Ἀρχίλοχος"]),
        ("cyrl", ["Земфира", "Мумий Тролль", "Кино", "Ленинград", "Щенки", "Океан Ельзи", "Скрябін", "Їжак", "Ђорђе Балашевић", "Љубав", "Щурците", "Молчат Дома", "Ёлка", "Тату", "Күлтөр", "ДДТ"]),
        ("hang", ["방탄소년단", "아이유", "블랙핑크", "뉴진스", "세븐틴", "백예린", "잔나비", "혁오", "검정치마", "에픽하이", "장기하와 얼굴들", "볼빨간사춘기"]),
        ("kana", ["ずっと真夜中でいいのに。", "ヨルシカ", "きのこ帝国", "サカナクション", "ゲスの極み乙女", "くるり"]),
        ("hani", ["米津玄師", "宇多田光", "椎名林檎", "東京事変", "星野源", "周杰倫", "鄧紫棋", "陳奕迅", "五月天", "李荣浩", "薛之谦", "张学友", "草東沒有派對", "竇唯"]),
        ("arab",
        [
            "أم كلثوم", "فيروز", "عبد الحليم حافظ", "مُحَمَّد عَبْدُه", "نانسي عجرم", "كاظم الساهر", "وردة الجزائرية", "لا إله", "گوگوش", "محسن نامجو", "پیشرو", "نصرت فتح علی خان",
            "عاطف اسلم", "شجریان", "ماجدة الرومي", "الشاب خالد",
        ]),
        ("hebr", ["ישי לוי", "עומר אדם", "אריק איינשטיין", "שלמה ארצי", "עִבְרִי לִידֶר", "נועה קירל", "שָׁלוֹם חָנוֹךְ", "הדג נחש"]),
        ("thai", ["ป้าง นครินทร์", "คาราบาว", "บอดี้สแลม", "ศิลปิน น้ำ", "กิ่งศักดิ์", "ฟ้าใส่ปั๊ม", "โปเตโต้", "พี่เบิร์ด"]),
    ];
}
