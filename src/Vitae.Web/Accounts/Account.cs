using Microsoft.AspNetCore.Identity;

namespace Vitae.Web;

/// <summary>A person who signs in; the id is the owner of their applications.</summary>
internal sealed class Account : IdentityUser;
