using System.Collections;
using FsCheck;
using FsCheck.Fluent;

namespace Wrapped.Recaps;

/// <summary>Holds answers against those of a plain count on random histories, and sees to it that each question is answered in enough of them.</summary>
internal sealed class Answers
{
    private const int Enough = 20;

    private static readonly int Histories = Environment.GetEnvironmentVariable("WRAPPED_LONG") == "1" ? 20_000 : 2_000;

    private readonly Dictionary<string, int> _answered = new(StringComparer.Ordinal);

    /// <param name="seed">Of the histories.</param>
    /// <param name="holdAgainst">Gives each history and what it is to hold its answers with.</param>
    public static void Agree(ulong seed, Action<Listening, Answers> holdAgainst)
    {
        var answers = new Answers();
        Prop.ForAll(RandomListening.Any, listening => holdAgainst(listening, answers)).Check(Config.QuickThrowOnFailure.WithMaxTest(Histories).WithReplay(seed, 11));
        answers._answered.Should().NotBeEmpty().And.OnlyContain(question => question.Value >= Enough);
    }

    /// <summary>An answer of the engine and one of the plain count; <paramref name="isAnswered"/> says whether it tells anything.</summary>
    public void Hold<T>(string question, T answer, T plain, bool isAnswered)
    {
        if (!IsSame(answer, plain))
            answer.Should().BeEquivalentTo(plain, options => options.WithStrictOrdering().ComparingRecordsByMembers(), question);
        _answered[question] = _answered.GetValueOrDefault(question) + (isAnswered ? 1 : 0);
    }

    // The quick way, which knows no lists within records.
    private static bool IsSame(object? answer, object? plain) =>
        answer is IEnumerable ones && plain is IEnumerable others ? ones.Cast<object>().SequenceEqual(others.Cast<object>()) : Equals(answer, plain);
}
