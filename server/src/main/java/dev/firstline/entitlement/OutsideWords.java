package dev.firstline.entitlement;

import static java.util.Objects.requireNonNull;

import dev.firstline.cases.Case;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Bought;
import dev.firstline.texts.Wording;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * That a case is outside of what is supported and what that means, in the same sentences on its
 * page and by mail (INT-10).
 */
@Component
public class OutsideWords {

    private final CaseTerms terms;
    private final Programmes programmes;

    OutsideWords(CaseTerms terms, Programmes programmes) {
        this.terms = terms;
        this.programmes = programmes;
    }

    /**
     * What is to be said, nothing where it is inside.
     *
     * @param promised whether something is promised still: what was promised before it turned out
     *     to be outside goes on
     * @param counted whether it is in the account of its agreement, from before that
     */
    public List<String> say(Case subject, boolean promised, boolean counted, Wording wording) {
        String outside = subject.origin().basis().unsupported();
        if (outside == null) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        said.add(wording.text("entitlement.marked." + outside));
        if (terms.help(subject) == Help.REFUSED && !promised && !counted) {
            said.add(
                    wording.text(
                            "entitlement.marked.refused", Map.of("plan", plan(subject, wording))));
            said.add(wording.text("entitlement.instead." + outside));
        } else if (!promised && subject.isOpen()) {
            said.add(wording.text("entitlement.marked.no-promise"));
        }
        return said;
    }

    private String plan(Case subject, Wording wording) {
        Bought bought = terms.bought(subject);
        String key = requireNonNull(bought.chosen()).plan();
        return programmes
                .version(bought.programmeVersion())
                .plans()
                .find(key)
                .map(it -> it.name().in(wording.language().tag()))
                .orElse(key);
    }
}
