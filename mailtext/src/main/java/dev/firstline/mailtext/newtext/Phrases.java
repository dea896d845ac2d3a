package dev.firstline.mailtext.newtext;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words with which mail programs frame quotes, by language. Another language is more words. */
final class Phrases {
    /** How the line above a quote begins. */
    static final List<String> ATTRIBUTION_STARTS =
            List.of(
                    "on ",
                    "în ",
                    "in data ",
                    "pe ",
                    "la ",
                    "la data ",
                    "am ",
                    "le ",
                    "el ",
                    "il ",
                    "em ",
                    "a ",
                    "op ",
                    "w dniu ",
                    "den ",
                    "dne ",
                    "på ");

    /** What somebody did in the line above a quote. */
    static final Set<String> WROTE =
            Set.of(
                    "wrote",
                    "writes",
                    "scris",
                    "scrie",
                    "schrieb",
                    "écrit",
                    "escribió",
                    "scritto",
                    "escreveu",
                    "schreef",
                    "napisał",
                    "napisał(a)",
                    "pisze",
                    "skrev",
                    "kirjoitti",
                    "napsal",
                    "napsal(a)");

    /** The field that begins a header block as Outlook sets it above a quote. */
    static final Set<String> FROM =
            Set.of("from", "de la", "expeditor", "von", "de", "da", "van", "od", "från", "fra");

    /** What each other field of a header block tells. */
    static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("sent", "date"),
                    Map.entry("date", "date"),
                    Map.entry("trimis", "date"),
                    Map.entry("data", "date"),
                    Map.entry("gesendet", "date"),
                    Map.entry("datum", "date"),
                    Map.entry("envoyé", "date"),
                    Map.entry("enviado", "date"),
                    Map.entry("enviado el", "date"),
                    Map.entry("fecha", "date"),
                    Map.entry("inviato", "date"),
                    Map.entry("verzonden", "date"),
                    Map.entry("to", "to"),
                    Map.entry("către", "to"),
                    Map.entry("catre", "to"),
                    Map.entry("la", "to"),
                    Map.entry("destinatar", "to"),
                    Map.entry("an", "to"),
                    Map.entry("à", "to"),
                    Map.entry("para", "to"),
                    Map.entry("aan", "to"),
                    Map.entry("subject", "subject"),
                    Map.entry("subiect", "subject"),
                    Map.entry("subiectul", "subject"),
                    Map.entry("betreff", "subject"),
                    Map.entry("objet", "subject"),
                    Map.entry("asunto", "subject"),
                    Map.entry("assunto", "subject"),
                    Map.entry("oggetto", "subject"),
                    Map.entry("onderwerp", "subject"));

    /** Between hyphens, above a quote. */
    static final List<String> ORIGINAL =
            List.of(
                    "original message",
                    "mesaj original",
                    "mesajul original",
                    "original appointment",
                    "ursprüngliche nachricht",
                    "message d'origine",
                    "mensaje original",
                    "messaggio originale",
                    "mensagem original",
                    "oorspronkelijk bericht");

    /** Between hyphens, above a forwarded message. */
    static final List<String> FORWARDED =
            List.of(
                    "forwarded message",
                    "forwarded mail",
                    "mesaj redirecționat",
                    "mesaj redirectionat",
                    "mesaj retrimis",
                    "mesaj înaintat",
                    "weitergeleitete nachricht",
                    "message transféré",
                    "mensaje reenviado",
                    "messaggio inoltrato",
                    "mensagem encaminhada");

    /** As a line of its own above a forwarded message. */
    static final Set<String> BEGIN_FORWARDED =
            Set.of(
                    "begin forwarded message:", "început mesaj redirecționat:",
                    "începutul mesajului redirecționat:", "anfang der weitergeleiteten nachricht:",
                    "début du message réexpédié :", "inizio messaggio inoltrato:");

    /** What the subject of a forward begins with. */
    static final List<String> FORWARD_SUBJECTS =
            List.of("fw:", "fwd:", "wg:", "tr:", "rv:", "i:", "redir:", "redirecționare:");

    /** What a telephone or a program adds below the text by itself. */
    static final List<String> DEVICE_LINES =
            List.of(
                    "sent from my ",
                    "sent from mail for windows",
                    "sent from outlook",
                    "sent from yahoo mail",
                    "sent from samsung",
                    "sent from proton",
                    "sent with proton mail",
                    "sent via ",
                    "get outlook for ",
                    "trimis de pe ",
                    "trimis din ",
                    "obțineți outlook pentru ",
                    "descărcați outlook pentru ",
                    "von meinem ",
                    "gesendet von ",
                    "envoyé de mon ",
                    "envoyé depuis ",
                    "enviado desde ",
                    "inviato da ",
                    "enviado do meu ",
                    "verstuurd vanaf ");

    private Phrases() {}
}
