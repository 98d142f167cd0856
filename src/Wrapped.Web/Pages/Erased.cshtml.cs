using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Wrapped.Web.Pages;

/// <summary>Says that nothing is left.</summary>
[AllowAnonymous]
public sealed class ErasedModel : PageModel;
