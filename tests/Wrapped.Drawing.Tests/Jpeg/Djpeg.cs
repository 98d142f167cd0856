using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Wrapped.Drawing.Jpeg;

/// <summary>Debian's djpeg: what libjpeg sees in a file.</summary>
internal static class Djpeg
{
    /// <summary>Red, green and blue of each pixel, row by row. Fails where libjpeg has anything to say of the file.</summary>
    public static (int Width, int Height, byte[] Rgb) Read(byte[] file)
    {
        var path = System.IO.Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, file);
            using var process = Process.Start(new ProcessStartInfo("djpeg", ["-pnm", "-dct", "int", path]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            var complaint = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            complaint.GetAwaiter().GetResult().Should().BeEmpty();
            process.ExitCode.Should().Be(0);
            return Parse(output.ToArray());
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException("djpeg is not installed. Install it with: apt-get install libjpeg-turbo-progs", error);
        }
        finally
        {
            File.Delete(path);
        }
    }

    // P6, width and height, 255, each on a line, then the bytes.
    private static (int Width, int Height, byte[] Rgb) Parse(byte[] picture)
    {
        var head = Encoding.ASCII.GetString(picture, 0, Math.Min(40, picture.Length)).Split('\n');
        head[0].Should().Be("P6");
        var size = head[1].Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return (size[0], size[1], picture[(head[0].Length + head[1].Length + head[2].Length + 3)..]);
    }
}
