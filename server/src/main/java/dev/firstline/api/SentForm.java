package dev.firstline.api;

import dev.firstline.explanation.Refused;

import org.springframework.web.multipart.MultipartHttpServletRequest;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A form with files: nothing that it brings is passed over in silence. */
final class SentForm {

    /** The name of each part that is a file. */
    static final String FILES = "files";

    private SentForm() {}

    /** Refuses parts whose names nobody reads. */
    static void requireKnown(MultipartHttpServletRequest form, Class<? extends Record> fields) {
        Set<String> known =
                Arrays.stream(fields.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet());
        form.getParameterMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(SentForm::refuse);
        form.getMultiFileMap().keySet().stream()
                .filter(name -> !name.equals(FILES))
                .findFirst()
                .ifPresent(SentForm::refuse);
    }

    private static void refuse(String name) {
        throw Refused.invalid(name, "field");
    }
}
