package dev.firstline.casepages;

import dev.firstline.cases.Basis;
import dev.firstline.cases.Case;
import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.products.Products;
import dev.firstline.products.Release;
import dev.firstline.products.ReleaseSupport;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Whether what a case's product runs in is supported, whatever of its release (INT-10). */
@Component
public class EnvironmentWhys {

    private final Products products;

    EnvironmentWhys(Products products) {
        this.products = products;
    }

    /** The environment, and what was decided about it; nothing where nobody has said which. */
    public Optional<Explained<String>> of(Case subject) {
        Basis basis = subject.origin().basis();
        String environment = basis.environment();
        return environment == null || environment.isBlank()
                ? Optional.empty()
                : Optional.of(new Explained<>(environment, why(basis, environment)));
    }

    private Explanation why(Basis basis, String environment) {
        if (basis.releaseId() == null) {
            return unjudged(basis, environment);
        }
        Release release = products.getRelease(basis.releaseId());
        return ReleaseSupport.ofEnvironment(release.name(), release.environments(), environment);
    }

    /** It belongs to a release: without one there is nothing to compare it with. */
    private Explanation unjudged(Basis basis, String environment) {
        String product = product(basis);
        Explanation why =
                Explanation.of(
                        ReleaseSupport.ENVIRONMENT,
                        0,
                        "support.environment-unjudged",
                        new Fact("environment", environment));
        return product == null ? why : why.with(new Fact("product", product));
    }

    private @Nullable String product(Basis basis) {
        return basis.productId() == null ? null : products.get(basis.productId()).name();
    }
}
