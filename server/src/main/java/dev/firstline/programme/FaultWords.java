package dev.firstline.programme;

import static java.util.stream.Collectors.joining;

import dev.firstline.explanation.InLanguage;
import dev.firstline.texts.Language;
import dev.firstline.texts.Texts;
import dev.firstline.texts.Wording;

import org.springframework.stereotype.Component;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says faults of a programme in the language of whoever reads them. */
@Component
public class FaultWords {

    private final Texts texts;

    public FaultWords(Texts texts) {
        this.texts = texts;
    }

    public List<ToldFault> tell(List<Fault> faults, Language language) {
        Wording wording = texts.in(language);
        return faults.stream().map(fault -> tell(fault, wording)).toList();
    }

    /** All of them, a line each, for a sentence that names them. */
    public InLanguage lines(List<Fault> faults) {
        return new Lines(this, List.copyOf(faults));
    }

    private record Lines(FaultWords words, List<Fault> faults) implements InLanguage {

        @Override
        public String in(String tag) {
            return words.tell(faults, Language.find(tag).orElse(Language.EN)).stream()
                    .map(ToldFault::toString)
                    .collect(joining("\n"));
        }

        @Override
        public String toString() {
            return in(Language.EN.tag());
        }
    }

    private static ToldFault tell(Fault fault, Wording wording) {
        Wrong wrong = fault.wrong();
        String right =
                Stream.concat(Stream.of(wrong), wrong.others().stream())
                        .map(it -> right(it, wording))
                        .reduce((one, other) -> wording.text("fault.or", one, other))
                        .orElseThrow();
        return new ToldFault(
                fault.line(),
                fault.column(),
                fault.code(),
                sentence(wrong, "wrong", wording),
                right);
    }

    private static String right(Wrong wrong, Wording wording) {
        Object remedy = wrong.facts().get(FaultKind.REMEDY);
        return remedy == null ? sentence(wrong, "right", wording) : say(remedy, wording).toString();
    }

    private static String sentence(Wrong wrong, String which, Wording wording) {
        String key = "fault." + wrong.kind().key() + "." + which;
        return wording.text(key, said(wrong.facts(), wording));
    }

    private static Map<String, Object> said(Map<String, Object> facts, Wording wording) {
        Map<String, Object> said = new LinkedHashMap<>();
        facts.forEach((name, value) -> said.put(name, say(value, wording)));
        return said;
    }

    /** Numbers stay what they are: the sentence writes and counts them. */
    private static Object say(Object fact, Wording wording) {
        return switch (fact) {
            case FaultPart.Words(FaultPart part, Map<String, Object> facts) ->
                    wording.text("fault.part." + part.key(), said(facts, wording));
            case InLanguage named -> named.in(wording.language().tag());
            case List<?> all ->
                    all.stream().map(it -> say(it, wording).toString()).collect(joining(", "));
            case LocalDateTime moment ->
                    DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", wording.language().locale())
                            .format(moment);
            default -> fact;
        };
    }
}
