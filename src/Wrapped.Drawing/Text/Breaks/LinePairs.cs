using Wrapped.Drawing.Unicode;
using static Wrapped.Drawing.Unicode.LineClass;

namespace Wrapped.Drawing.Text.Breaks;

/// <summary>Neighbours that stay together whatever stands around them: rules LB22 to LB30b.</summary>
internal static class LinePairs
{
    public static bool Hold(LineClass last, LineClass next) => (last, next) switch
    {
        // LB22, after LB20.
        (not CB, IN) => true,
        // LB23, LB23a and LB24.
        (AL or HL, NU) or (NU, AL or HL) => true,
        (PR, ID or Reserved or EB or EM) or (ID or Reserved or EB or EM, PO) => true,
        (PR or PO, AL or HL) or (AL or HL, PR or PO) => true,
        // LB26 and LB27.
        (JL, JL or JV or H2 or H3) or (JV or H2, JV or JT) or (JT or H3, JT) => true,
        (JL or JV or JT or H2 or H3, PO) or (PR, JL or JV or JT or H2 or H3) => true,
        // LB28, LB29 and LB30.
        (AL or HL, AL or HL) or (IS, AL or HL) => true,
        (AL or HL or NU, OP) or (CP, AL or HL or NU) => true,
        // LB30b.
        (EB or Reserved, EM) => true,
        _ => false,
    };
}
