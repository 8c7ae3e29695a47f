namespace Vitae.Generation;

/// <summary>The question in the languages we write in; English for any other.</summary>
internal static class GapQuestion
{
    public static string For(string wanted, string language) =>
        language switch
        {
            "de" =>
                $"Verlangt wird: {wanted}. In Ihren Unterlagen steht dazu nichts Ausreichendes. Bringen Sie das mit? Wo und wann haben Sie damit gearbeitet?",
            "fr" =>
                $"Le poste demande : {wanted}. Vos documents ne le montrent pas, ou pas assez. L'avez-vous ? Où et quand l'avez-vous pratiqué ?",
            "es" =>
                $"El puesto pide: {wanted}. Sus documentos no lo muestran, o no lo suficiente. ¿Lo tiene? ¿Dónde y cuándo lo ha utilizado?",
            _ =>
                $"The job asks for: {wanted}. Your documents do not show it, or not enough of it. Do you have it? Where and when did you use it?",
        };
}
