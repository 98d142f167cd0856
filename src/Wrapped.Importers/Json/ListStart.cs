using System.Text;

namespace Wrapped.Importers.Json;

/// <summary>Finds where a list of rows begins that stands inside of other things. Text inside a well-formed string cannot be taken for it: its quotes are escaped.</summary>
internal static class ListStart
{
    private const int Near = 64;

    /// <summary>Takes all that stands before the first row of the next list that <paramref name="name"/> names. Null where no more follows; else whether it is a list, and not one row without brackets, which counts only <paramref name="alsoAlone"/>.</summary>
    public static bool? Seek(RowBuffer buffer, string name, bool alsoAlone)
    {
        var key = Encoding.UTF8.GetBytes($"\"{name}\"");
        while (true)
        {
            var hit = buffer.Unread.IndexOf(key);
            if (hit < 0)
            {
                buffer.Take(Math.Max(buffer.Unread.Length - key.Length, 0));
                if (!buffer.Fill())
                    return null;
                continue;
            }

            buffer.Take(hit);
            while (buffer.Unread.Length < key.Length + Near && buffer.Fill())
            {
            }

            var after = buffer.Unread[key.Length..].TrimStart(" \t\r\n"u8);
            var value = after.IsEmpty || after[0] != ':' ? default : after[1..].TrimStart(" \t\r\n"u8);
            buffer.Take(key.Length);
            if (value.IsEmpty || (value[0] != '[' && !(alsoAlone && value[0] == '{')))
                continue;
            var isList = value[0] == '[';
            buffer.Take(buffer.Unread.Length - value.Length + (isList ? 1 : 0));
            return isList;
        }
    }
}
