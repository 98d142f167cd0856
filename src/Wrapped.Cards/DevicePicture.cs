using System.Numerics;
using Wrapped.Drawing;
using Wrapped.Recaps.Habits;

namespace Wrapped.Cards;

/// <summary>What each kind of device looks like, in two colours: its body and what lights up in it.</summary>
internal static class DevicePicture
{
    // Each is laid out in a square of a hundred.
    private const float Side = 100;

    public static void Draw(Canvas canvas, Box square, Device device, Rgba body, Rgba light)
    {
        foreach (var (shape, isBody) in Parts(device))
            canvas.Fill(shape.Transform(Matrix3x2.CreateScale(square.Width / Side) * Matrix3x2.CreateTranslation(square.Left, square.Top)), isBody ? body : light);
    }

    /// <summary>Where its ink begins and ends in a square of that side: a phone is narrow, a screen is wide.</summary>
    public static (float Left, float Right) Reach(Device device, float side)
    {
        var ink = Parts(device).Select(part => part.Shape.Bounds).Aggregate((all, one) => all.Union(one));
        return (ink.Left * side / Side, ink.Right * side / Side);
    }

    private static (Path Shape, bool IsBody)[] Parts(Device device) => device switch
    {
        Device.Phone => [Body(26, 2, 74, 98, 12), Light(32, 12, 68, 84, 4), Dot(50, 91, 3)],
        Device.Tablet => [Body(12, 4, 88, 96, 10), Light(19, 12, 81, 84, 4), Dot(50, 90, 3)],
        Device.Computer => [Body(12, 16, 88, 72, 7), Light(18, 22, 82, 66, 3), Body(2, 75, 98, 84, 4.5f)],
        Device.WebPlayer => [Body(4, 14, 96, 86, 9), Light(11, 31, 89, 79, 4), Dot(14, 22.5f, 3), Dot(24, 22.5f, 3), Dot(34, 22.5f, 3)],
        Device.Speaker => [Body(22, 2, 78, 98, 12), Dot(50, 65, 20), Ink(50, 65, 9), Dot(50, 27, 11), Ink(50, 27, 5)],
        Device.Tv => [Body(2, 14, 98, 78, 7), Light(8, 20, 92, 72, 3), Body(28, 83, 72, 90, 3.5f)],
        Device.Car => [Body(20, 24, 80, 66, 20), Light(28, 32, 72, 50, 8), Body(6, 46, 94, 78, 12), Dot(22, 60, 6), Dot(78, 60, 6), Body(14, 70, 32, 90, 6), Body(68, 70, 86, 90, 6)],
        Device.Watch => [Body(34, 2, 66, 98, 7), Body(20, 24, 80, 76, 14), Light(27, 31, 73, 69, 8)],
        Device.Console => [Body(2, 28, 98, 76, 24), Light(18, 48, 42, 55, 2), Light(26.5f, 40, 33.5f, 63, 2), Dot(68, 57, 5), Dot(80, 46, 5)],
        _ => [Body(4, 4, 96, 96, 24), Light(60, 24, 66, 68, 3), Light(42, 24, 66, 34, 3), Dot(53, 68, 13)],
    };

    private static (Path, bool) Body(float left, float top, float right, float bottom, float radius) => (Shapes.RoundRectangle(new(left, top, right, bottom), radius), true);

    private static (Path, bool) Light(float left, float top, float right, float bottom, float radius) => (Shapes.RoundRectangle(new(left, top, right, bottom), radius), false);

    private static (Path, bool) Dot(float x, float y, float radius) => (Shapes.Circle(new(x, y), radius), false);

    private static (Path, bool) Ink(float x, float y, float radius) => (Shapes.Circle(new(x, y), radius), true);
}
