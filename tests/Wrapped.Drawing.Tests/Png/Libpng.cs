using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Wrapped.Drawing.Tests.Png;

/// <summary>What Debian's tools make of a PNG file: pngcheck, which knows every rule of the format, and pngtopam, which reads with libpng.</summary>
internal static class Libpng
{
    /// <summary>Fails where pngcheck has anything to say of the file.</summary>
    public static void ShouldBeContent(byte[] file)
    {
        var path = System.IO.Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, file);
            Encoding.UTF8.GetString(Run("pngcheck", "pngcheck", "-q", path)).Should().BeEmpty();
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Red, green, blue and alpha of each pixel, row by row; alpha is 255 where the file has none.</summary>
    public static (int Width, int Height, byte[] Rgba) Read(byte[] file)
    {
        var path = System.IO.Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, file);
            return Parse(Run("pngtopam", "netpbm", "-alphapam", path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static byte[] Run(string program, string package, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            var complaint = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            complaint.GetAwaiter().GetResult().Should().BeEmpty();
            process.ExitCode.Should().Be(0, Encoding.UTF8.GetString(output.ToArray(), 0, (int)Math.Min(500, output.Length)));
            return output.ToArray();
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException($"{program} is not installed. Install it with: apt-get install {package}", error);
        }
    }

    // P7, then a name and its value on each line until ENDHDR (https://netpbm.sourceforge.net/doc/pam.html).
    private static (int Width, int Height, byte[] Rgba) Parse(byte[] picture)
    {
        var end = picture.AsSpan().IndexOf("ENDHDR\n"u8) + "ENDHDR\n".Length;
        var lines = Encoding.ASCII.GetString(picture, 0, end).Split('\n');
        lines[0].Should().Be("P7");
        var head = lines.Select(line => line.Split(' ')).Where(words => words.Length == 2).ToDictionary(words => words[0], words => words[1], StringComparer.Ordinal);
        (head["TUPLTYPE"], head["MAXVAL"]).Should().Be(("RGB_ALPHA", "255"));
        return (int.Parse(head["WIDTH"], CultureInfo.InvariantCulture), int.Parse(head["HEIGHT"], CultureInfo.InvariantCulture), picture[end..]);
    }
}
