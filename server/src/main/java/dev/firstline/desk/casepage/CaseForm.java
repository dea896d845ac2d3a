package dev.firstline.desk.casepage;

import dev.firstline.access.Actor;
import dev.firstline.cases.Channel;
import dev.firstline.cases.NewMessage.NewAttachment;
import dev.firstline.files.FormFiles;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Said;
import dev.firstline.web.Page;

import org.springframework.web.multipart.MultipartFile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A form of a case's page as it was sent. Each carries in which version its sender saw the case,
 * how many events had happened by then, and a key by which it is done once however often it comes.
 *
 * @param values of its fields by name; files are not among them
 */
record CaseForm(
        Page page,
        Actor actor,
        long number,
        Map<String, List<String>> values,
        List<MultipartFile> files) {

    private static final String KEY = "key";
    private static final int LONGEST_KEY = 64;

    /** The text of a field, empty where it was not sent. */
    String text(String field) {
        return all(field).isEmpty() ? "" : all(field).getFirst();
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    boolean isTicked(String field) {
        return !all(field).isEmpty();
    }

    /** The number in a field, 0 where there is none. */
    long id(String field) {
        String text = text(field);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    CaseAsSeen seen() {
        return new CaseAsSeen(number, (int) id("version"));
    }

    /** How many events the sender saw. */
    int events() {
        return (int) id("events");
    }

    /** A form without a key stands for itself. */
    String key() {
        String key = text(KEY);
        return key.isEmpty() || key.length() > LONGEST_KEY ? UUID.randomUUID().toString() : key;
    }

    /** Whose keys these are. */
    String scope() {
        return "desk:" + actor.somebody().value();
    }

    /** What was asked for: the same key with another text is another wish. */
    String fingerprint() {
        Map<String, List<String>> sent = new TreeMap<>(values);
        sent.keySet().removeAll(List.of(KEY, page.csrf().parameter()));
        return page.path() + sent + FormFiles.fingerprint(files);
    }

    /** Where the case is. */
    String address() {
        return "/desk/cases/" + number;
    }

    /** Whether it is the form in which people write at length, and whose draft a browser keeps. */
    boolean hasWords() {
        return values.containsKey("body");
    }

    String draft() {
        return draft(number);
    }

    /** Name under which the browser keeps what is written on a case. */
    static String draft(long number) {
        return "case-" + number;
    }

    /** What was written at length, with these files. */
    Said said(List<NewAttachment> attachments) {
        return said(Channel.PORTAL, attachments);
    }

    /** The same, said by another channel than this page. */
    Said said(Channel channel, List<NewAttachment> attachments) {
        return Said.of(channel, text("body")).with(attachments);
    }

    /** What was written in a field. */
    Said said(String field) {
        return Said.of(Channel.PORTAL, text(field));
    }

    /** What was sent, to be shown again; a browser does not keep the files of a form. */
    Typed refused(String form, String field, String fault) {
        String files = this.files.isEmpty() ? "" : " " + page.text("file.choose-again");
        return new Typed(form, values, field, fault + files);
    }
}
