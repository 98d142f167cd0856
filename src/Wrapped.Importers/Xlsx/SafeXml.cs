using System.Xml;

namespace Wrapped.Importers.Xlsx;

/// <summary>Reads XML that nobody vouches for: no entities, nothing fetched, and a document type, where one may stand, passed over unread.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = false };

    private static readonly XmlReaderSettings TypedSettings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, IgnoreWhitespace = true, CloseInput = false };

    /// <summary>Refuses a document type.</summary>
    public static XmlReader Open(Stream xml) => XmlReader.Create(xml, Settings);

    /// <summary>Passes over a document type.</summary>
    public static XmlReader OpenTyped(Stream xml) => XmlReader.Create(xml, TypedSettings);

    /// <summary>Moves to the next element of this name, whatever its namespace; false at the end.</summary>
    public static bool MoveTo(this XmlReader reader, string name)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == name)
                return true;
        }

        return false;
    }
}
