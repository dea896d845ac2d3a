package dev.firstline.desk.casepage;

import static java.util.Objects.requireNonNullElse;

import dev.firstline.access.Actor;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.util.List;

/** Hands the controllers of a case's forms what was sent. */
@ControllerAdvice(basePackageClasses = CaseForm.class)
class CaseFormReading {

    @ModelAttribute
    CaseForm form(
            Page page,
            Actor actor,
            @PathVariable long number,
            @RequestParam MultiValueMap<String, String> values,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return new CaseForm(page, actor, number, values, files == null ? List.of() : named(files));
    }

    /** A browser sends a part without a name where no file was chosen. */
    private static List<MultipartFile> named(List<MultipartFile> files) {
        return files.stream()
                .filter(file -> !requireNonNullElse(file.getOriginalFilename(), "").isBlank())
                .toList();
    }
}
