using System.Globalization;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace Wrapped.Recaps;

/// <summary>Holds a room's answers against the plain counts on many random histories; a question that was hardly ever answered was not tried.</summary>
internal sealed class Agreement
{
    private static readonly int Histories = Environment.GetEnvironmentVariable("WRAPPED_LONG") == "1" ? 20_000 : 2_000;

    private readonly Dictionary<string, int> _answers = [];

    public static void Of(Action<Agreement, Listening> compare, int leastAnswers = 20)
    {
        var agreement = new Agreement();
        Prop.ForAll(RandomListening.Any, listening => compare(agreement, listening)).Check(Config.QuickThrowOnFailure.WithMaxTest(Histories).WithReplay(20241124, 7));
        agreement._answers.Should().NotBeEmpty();
        agreement._answers.Where(question => question.Value < leastAnswers).Should().BeEmpty("of {0} histories some must have an answer", Histories.ToString(CultureInfo.InvariantCulture));
    }

    public void On<T>(T? answer, T? plain, [CallerArgumentExpression(nameof(answer))] string question = "")
        where T : class
    {
        answer.Should().Be(plain);
        Count(question, answer is not null);
    }

    public void OnList<T>(IReadOnlyList<T> answer, IReadOnlyList<T> plain, [CallerArgumentExpression(nameof(answer))] string question = "")
    {
        answer.Should().Equal(plain);
        Count(question, answer.Count > 0);
    }

    /// <summary>Answers that hold lists, or that tell something only sometimes.</summary>
    public void OnParts<T>(T answer, T plain, bool isAnswered, [CallerArgumentExpression(nameof(answer))] string question = "")
    {
        if (!Equals(answer, plain))
            answer.Should().BeEquivalentTo(plain, options => options.WithStrictOrdering().ComparingRecordsByMembers());
        Count(question, isAnswered);
    }

    private void Count(string question, bool isAnswered) => _answers[question] = _answers.GetValueOrDefault(question) + (isAnswered ? 1 : 0);
}
