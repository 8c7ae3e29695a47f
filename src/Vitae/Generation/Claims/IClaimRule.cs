namespace Vitae.Generation;

/// <summary>One kind of fabrication, looked for in one claim.</summary>
internal interface IClaimRule
{
    /// <summary><c>F-num</c>, <c>F-bind</c> …</summary>
    string Name { get; }

    /// <summary>A finding of such a rule is told and changes nothing.</summary>
    bool IsWarning => false;

    /// <summary>Looks at the candidate's own sentences too, because what it checks is not their wording.</summary>
    bool ChecksVerbatim => false;

    IEnumerable<Finding> Check(CheckedClaim claim);
}
