using System.Xml;

namespace Wrapped.Importers.Xlsx;

/// <summary>Reads XML that nobody vouches for: no document types, no entities, nothing fetched.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = false };

    public static XmlReader Open(Stream xml) => XmlReader.Create(xml, Settings);

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
