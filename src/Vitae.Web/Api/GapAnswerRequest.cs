namespace Vitae.Web;

/// <summary>The candidate's own words about something the job asks for.</summary>
internal sealed record GapAnswerRequest(string Answer);
