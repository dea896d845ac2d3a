package dev.firstline.signin;

import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;
import dev.firstline.templates.Templates;
import dev.firstline.web.Page;
import dev.firstline.web.Rendered;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.net.URI;

/** The page of the first visit to an empty Firstline. */
@Controller
class FirstAdministratorPages {

    private final FirstAdministrator administrator;
    private final SignIns signIns;
    private final Templates templates;

    FirstAdministratorPages(
            FirstAdministrator administrator, SignIns signIns, Templates templates) {
        this.administrator = administrator;
        this.signIns = signIns;
        this.templates = templates;
    }

    @GetMapping("/first-administrator")
    Object form(Page page) {
        return administrator.isMissing()
                ? templates.signinFirst(page, new FirstForm("", "", "", null))
                : seeOther("/sign-in");
    }

    @PostMapping("/first-administrator")
    Object add(
            Page page,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletResponse response) {
        try {
            Person added = administrator.add(code, name, email, password, page.language().tag());
            signIns.begin(added.id(), response);
            return seeOther("/desk");
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.INVALID) {
                return seeOther("/sign-in");
            }
            FirstForm form = new FirstForm(code, name, email, refused);
            return new Rendered(
                    HttpStatus.UNPROCESSABLE_CONTENT, templates.signinFirst(page, form));
        }
    }

    private static ResponseEntity<Void> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
    }
}
