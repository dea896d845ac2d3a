package dev.firstline.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Fills forms from what was sent in them alone, by the names of their fields. Spring would take a
 * field that is missing from a header of its name, and browsers send a header "Priority" of their
 * own (RFC 9218); and it would read the annotations of each parameter at each request, of which
 * none names another field.
 */
@ControllerAdvice
class FormBinding {

    @InitBinder
    void takeFieldsByTheirNames(WebDataBinder binder) {
        binder.setNameResolver(_ -> null);
    }

    @InitBinder
    void passOverHeaders(WebDataBinder binder) {
        if (binder instanceof ExtendedServletRequestDataBinder servletBinder) {
            servletBinder.setHeaderPredicate(_ -> false);
        }
    }
}
