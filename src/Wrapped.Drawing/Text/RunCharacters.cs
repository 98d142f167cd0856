using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text.Writing;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text;

/// <summary>Brings the characters of a run into the form that its font has glyphs for.</summary>
internal static class RunCharacters
{
    public static void Fill(GlyphBuffer glyphs, LineText line, TextRun run, ShapingModel model)
    {
        var font = run.Font!;
        var characters = new List<Character>(run.End - run.Start);
        for (var i = run.Start; i < run.End; i++)
            characters.Add(new(Mirror(line.CodePoints[i], run, font), line.Clusters[i]));
        if (model == ShapingModel.Thai)
            SaraAm.TakeApart(characters);
        if (model is ShapingModel.Indic or ShapingModel.Universal)
            VowelLetters.Part(characters);

        var anyMarks = TakeApart(characters, font, model);
        if (anyMarks)
        {
            OrderMarks(characters);
            if (model == ShapingModel.Arabic)
                ArabicMarks.Order(characters);
            PutTogether(characters, font, model);
        }
        foreach (var character in characters)
        {
            // The font has every base; a mark that it lacks is left off rather than drawn as something else.
            if (font.Glyph(character.CodePoint) != 0 || Invisible.Is(character.CodePoint))
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
    private static bool TakeApart(List<Character> characters, OpenTypeFont font, ShapingModel model)
    {
        var anyMarks = false;
        var always = Spelling.TakesAllApart(model);
        var apart = new List<Character>(characters.Count);
        for (var i = 0; i < characters.Count; i++)
        {
            var (codePoint, cluster) = characters[i];
            var isMark = LineText.IsMark(codePoint);
            var carriesMarks = isMark || (i + 1 < characters.Count && LineText.IsMark(characters[i + 1].CodePoint));
            anyMarks |= isMark;
            if (!carriesMarks && !always && font.Glyph(codePoint) != 0)
                apart.Add(characters[i]);
            else if (Spelling.TakeApart(model, font, codePoint) is { Length: > 0 } parts)
                apart.AddRange(parts.Select(part => new Character(part, cluster)));
            else
                apart.Add(characters[i]);
        }
        characters.Clear();
        characters.AddRange(apart);
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
            if (to == i)
                continue;
            characters.RemoveAt(i);
            characters.Insert(to, character);
        }
    }

    private static void PutTogether(List<Character> characters, OpenTypeFont font, ShapingModel model)
    {
        // The starter and the last one that stays, in the list so far.
        var (starter, last) = (0, 0);
        for (var i = 1; i < characters.Count; i++)
        {
            var order = CombiningClasses.ForShaping(characters[i].CodePoint);
            var free = starter == last || CombiningClasses.ForShaping(characters[last].CodePoint) < order;
            // Two vowel signs of an Indic script stay two, for one of them will move.
            if (free && LineText.IsMark(characters[i].CodePoint) && !LineText.IsMark(characters[starter].CodePoint)
                && Spelling.PutTogether(model, characters[starter].CodePoint, characters[i].CodePoint) is var composed and not 0
                && font.Glyph(composed) != 0)
            {
                characters[starter] = characters[starter] with { CodePoint = composed };
                continue;
            }
            characters[++last] = characters[i];
            if (order == 0)
                starter = last;
        }
        characters.RemoveRange(last + 1, characters.Count - last - 1);
    }
}

/// <summary>A character and where its grapheme cluster begins.</summary>
internal readonly record struct Character(int CodePoint, int Cluster);
