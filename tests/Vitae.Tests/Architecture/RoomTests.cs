using NetArchTest.Rules;

namespace Vitae.Tests.Architecture;

/// <summary>The order of the house: a room uses earlier rooms and service rooms, never a later one.</summary>
public sealed class RoomTests
{
    private static readonly string[] ServiceRooms = ["Storage", "Reading", "Ai", "Templates", "Sessions"];
    private static readonly string[] Steps = ["Jobs", "Documents", "Configuration", "Generation", "Review", "Export"];

    public static TheoryData<string> AllSteps => [.. Steps];

    public static TheoryData<string> AllServiceRooms => [.. ServiceRooms];

    [Theory]
    [MemberData(nameof(AllSteps))]
    public void A_step_never_uses_a_later_one(string room)
    {
        var later = Steps.SkipWhile(s => s != room).Skip(1).Select(Namespace).ToArray();

        AssertIndependent(room, later);
    }

    [Theory]
    [MemberData(nameof(AllServiceRooms))]
    public void A_service_room_never_uses_a_step(string room)
    {
        AssertIndependent(room, Steps.Select(Namespace).ToArray());
    }

    [Fact]
    public void Every_type_lives_in_a_room_of_the_house_or_at_its_door()
    {
        var rooms = ServiceRooms.Concat(Steps).Select(Namespace).Append("Vitae").ToHashSet();
        var strays = typeof(VitaeServices)
            .Assembly.GetTypes()
            .Where(t => t.Namespace?.StartsWith("Vitae", StringComparison.Ordinal) == true)
            .Where(t => !rooms.Contains(t.Namespace!))
            .Select(t => t.FullName);

        Assert.Empty(strays);
    }

    [Fact]
    public void There_are_only_two_exception_types()
    {
        var exceptions = typeof(VitaeServices)
            .Assembly.GetTypes()
            .Where(typeof(Exception).IsAssignableFrom)
            .Select(t => t.Name)
            .Order();

        Assert.Equal(["ModelException", "VitaeException"], exceptions);
    }

    private static string Namespace(string room) => $"Vitae.{room}";

    private static void AssertIndependent(string room, string[] others)
    {
        // Inside Vitae only: "Vitae.Ai" must not be mistaken for the prefix of another name.
        var result = Types
            .InAssembly(typeof(VitaeServices).Assembly)
            .That()
            .ResideInNamespaceMatching($@"^Vitae\.{room}$")
            .ShouldNot()
            .HaveDependencyOnAny(others)
            .GetResult();

        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }
}
