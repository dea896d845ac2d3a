package dev.firstline.desk.casepage;

import dev.firstline.access.Actor;
import dev.firstline.files.FormFiles;
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
        return new CaseForm(page, actor, number, values, FormFiles.chosen(files));
    }
}
