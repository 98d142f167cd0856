using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Wrapped.Web.Pages;

/// <summary>The landing page.</summary>
public sealed class IndexModel : PageModel;
