package dev.firstline.desk.casepage;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows a case. The steps of placing it stand in the query. */
@Controller
class ShowCase {

    private final CasePage page;

    ShowCase(CasePage page) {
        this.page = page;
    }

    @GetMapping("/desk/cases/{number}")
    JteModel show(CaseForm asked) {
        return page.of(asked, Typed.NOTHING);
    }
}
