using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Wrapped.Drawing.Jpeg;

/// <summary>Debian's djpeg and jpegtran: what libjpeg sees in a file, and how small it would make it.</summary>
internal static class Djpeg
{
    /// <summary>Red, green and blue of each pixel, row by row. Fails where libjpeg has anything to say of the file.</summary>
    public static (int Width, int Height, byte[] Rgb) Read(byte[] file) => Parse(Run("djpeg", ["-pnm", "-dct", "int"], file));

    /// <summary>The same picture with the codes that libjpeg finds best for it.</summary>
    public static byte[] Optimised(byte[] file) => Run("jpegtran", ["-copy", "none", "-optimize"], file);

    private static byte[] Run(string program, string[] arguments, byte[] file)
    {
        var path = System.IO.Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, file);
            using var process = Process.Start(new ProcessStartInfo(program, [.. arguments, path]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            var complaint = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            complaint.GetAwaiter().GetResult().Should().BeEmpty();
            process.ExitCode.Should().Be(0);
            return output.ToArray();
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException($"{program} is not installed. Install it with: apt-get install libjpeg-turbo-progs", error);
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
