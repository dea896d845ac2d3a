package dev.firstline.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Fills forms from what was sent in them alone. Spring would take a field that is missing from a
 * header of its name, and browsers send a header "Priority" of their own (RFC 9218).
 */
@ControllerAdvice
class FormBinding {

    @InitBinder
    void passOverHeaders(WebDataBinder binder) {
        if (binder instanceof ExtendedServletRequestDataBinder servletBinder) {
            servletBinder.setHeaderPredicate(_ -> false);
        }
    }
}
