package dev.firstline.desk.calls;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Call;
import dev.firstline.files.FormFiles;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The form of a call as far as it is filled in, and what is wrong with it.
 *
 * @param files that came with it
 * @param wrong what is wrong with it
 */
public record CallForm(Map<String, String> values, List<MultipartFile> files, Wrong wrong) {

    /**
     * What is wrong with a form.
     *
     * @param code of the refusal, empty where nothing is wrong
     * @param field that is wrong, empty where none is
     * @param words what is wrong, and what to do
     */
    public record Wrong(String code, String field, String words) {
        private static final Wrong NOTHING = new Wrong("", "", "");

        private Wrong saying(String more) {
            return new Wrong(code, field, words + more);
        }
    }

    /** Name under which the browser keeps what is written. */
    public static final String DRAFT = "call";

    private static final String KEY = "key";
    private static final int LONGEST_KEY = 64;

    static CallForm of(Map<String, String> values) {
        return new CallForm(values, List.of(), Wrong.NOTHING);
    }

    CallForm with(@Nullable List<MultipartFile> sent) {
        return new CallForm(values, FormFiles.chosen(sent), wrong);
    }

    /** The caller is who they say: their PIN was right, and is not kept. */
    CallForm verified() {
        Map<String, String> known = new TreeMap<>(values);
        known.put("verified", "true");
        known.remove("pin");
        return new CallForm(known, files, wrong);
    }

    /** To be shown again; a browser does not keep the files of a form. */
    CallForm refused(Page page, Wrong why) {
        String lost = files.isEmpty() ? "" : " " + page.text("file.choose-again");
        return new CallForm(values, files, why.saying(lost));
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** What was typed, null where nothing was. */
    @Nullable String name(String field) {
        String typed = value(field).strip();
        return typed.isEmpty() ? null : typed;
    }

    public @Nullable String fault(String name) {
        return wrong.field().equals(name) ? wrong.words() : null;
    }

    /** What is wrong with it, and what to do; empty where nothing is. */
    public String fault() {
        return wrong.words();
    }

    /** Who calls, where it is somebody known. */
    Optional<PersonId> person() {
        return id("person").map(PersonId::new);
    }

    /** The part of an address by which the form is found again for the same caller. */
    String whose() {
        return person().map(it -> "?person=" + it.value())
                .orElse(value("new").isEmpty() ? "" : "?new=true");
    }

    /** The case that the call is about; none for a new one. */
    Optional<Long> about() {
        return id("case");
    }

    public boolean isAbout(long number) {
        return about().filter(chosen -> chosen == number).isPresent();
    }

    public boolean isVerified() {
        return value("verified").equals("true");
    }

    Call call() {
        return new Call(true, isVerified());
    }

    /** Under which the call is logged once; a form without one stands for itself. */
    String key() {
        String key = value(KEY);
        return key.isEmpty() || key.length() > LONGEST_KEY ? UUID.randomUUID().toString() : key;
    }

    /** What is asked for: the same key with another text is another wish. */
    String fingerprint(String csrf) {
        Map<String, String> sent = new TreeMap<>(values);
        sent.keySet().removeAll(List.of(KEY, csrf));
        return sent + FormFiles.fingerprint(files);
    }

    private Optional<Long> id(String name) {
        String text = value(name);
        return text.matches("[1-9]\\d{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
