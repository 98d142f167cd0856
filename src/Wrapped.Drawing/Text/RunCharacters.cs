using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text.Writing;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text;

/// <summary>Brings the characters of a run into the form that its font has glyphs for.</summary>
internal static class RunCharacters
{
    public static void Fill(GlyphBuffer glyphs, int[] codePoints, TextRun run)
    {
        var font = run.Font!;
        var characters = new List<Character>(run.End - run.Start);
        for (var i = run.Start; i < run.End; i++)
            characters.Add(new(Mirror(codePoints[i], run, font), i));
        if (run.Script is Script.Thai or Script.Lao)
            SaraAm.TakeApart(characters);

        var anyMarks = TakeApart(characters, font);
        if (anyMarks)
        {
            OrderMarks(characters);
            PutTogether(characters, font);
        }
        foreach (var character in characters)
        {
            // A mark that the font lacks is left off rather than drawn as something else.
            if (font.Glyph(character.CodePoint) != 0 || !LineText.IsMark(character.CodePoint) || Invisible.Is(character.CodePoint))
                glyphs.Add(new() { CodePoint = character.CodePoint, Cluster = character.Cluster });
        }
    }

    private static int Mirror(int codePoint, TextRun run, OpenTypeFont font)
    {
        if (!run.RightToLeft)
            return codePoint;
        var mirrored = Mirrors.Of(codePoint);
        return font.Glyph(mirrored) != 0 ? mirrored : codePoint;
    }

    // A letter alone stays whole where the font has it; a letter with marks is taken apart, so that the marks can be ordered and met anew.
    private static bool TakeApart(List<Character> characters, OpenTypeFont font)
    {
        var anyMarks = false;
        for (var i = 0; i < characters.Count; i++)
        {
            var (codePoint, cluster) = characters[i];
            var isMark = LineText.IsMark(codePoint);
            var carriesMarks = isMark || (i + 1 < characters.Count && LineText.IsMark(characters[i + 1].CodePoint));
            anyMarks |= isMark;
            if ((!carriesMarks && font.Glyph(codePoint) != 0) || !Composition.CanTakeApart(font, codePoint))
                continue;
            var parts = Composition.TakeApart(codePoint);
            characters.RemoveAt(i);
            characters.InsertRange(i, parts.Select(part => new Character(part, cluster)));
            i += parts.Length - 1;
            anyMarks = true;
        }
        return anyMarks;
    }

    private static void OrderMarks(List<Character> characters)
    {
        for (var i = 1; i < characters.Count; i++)
        {
            var character = characters[i];
            var order = CombiningClasses.ForShaping(character.CodePoint);
            var to = i;
            while (order != 0 && to > 0 && CombiningClasses.ForShaping(characters[to - 1].CodePoint) > order)
                to--;
            characters.RemoveAt(i);
            characters.Insert(to, character);
        }
    }

    private static void PutTogether(List<Character> characters, OpenTypeFont font)
    {
        var starter = 0;
        for (var i = 1; i < characters.Count;)
        {
            var order = CombiningClasses.ForShaping(characters[i].CodePoint);
            var free = starter == i - 1 || CombiningClasses.ForShaping(characters[i - 1].CodePoint) < order;
            // Two vowel signs of an Indic script stay two, for one of them will move.
            if (free && LineText.IsMark(characters[i].CodePoint) && !LineText.IsMark(characters[starter].CodePoint)
                && Composition.PutTogether(characters[starter].CodePoint, characters[i].CodePoint) is var composed and not 0
                && font.Glyph(composed) != 0)
            {
                characters[starter] = characters[starter] with { CodePoint = composed };
                characters.RemoveAt(i);
                continue;
            }
            if (order == 0)
                starter = i;
            i++;
        }
    }
}

/// <summary>A character and the place in the text that it came from.</summary>
internal readonly record struct Character(int CodePoint, int Cluster);
