package dev.firstline.products;

import static dev.firstline.directory.DirectoryPolicy.requireManage;

import dev.firstline.access.Actor;
import dev.firstline.directory.Names;
import dev.firstline.explanation.Refused;
import dev.firstline.storage.Remembered;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The products that the vendor supports, with their editions and releases (PRD-1). */
@Component
public class Products {

    private static final int LONGEST_RELEASE = 100;
    private static final int LONGEST_KEY = 60;

    private final ProductStore store;
    private final Remembered<List<Product>> all;

    Products(ProductStore store) {
        this.store = store;
        this.all = new Remembered<>(store::list);
    }

    /** By name. */
    public List<Product> list() {
        return all.get();
    }

    public List<Product> listByIds(Collection<ProductId> ids) {
        return store.listByIds(ids);
    }

    public Product get(ProductId id) {
        return store.find(id).orElseThrow(() -> Refused.notFound("product"));
    }

    /** By key or by name, whatever the letters' case. */
    public Optional<Product> findNamed(String name) {
        return store.findNamed(name.strip());
    }

    /**
     * The product of a key or a name.
     *
     * @throws Refused naming those that there are
     */
    public Product getNamed(String field, String name) {
        return findNamed(name)
                .orElseThrow(
                        () ->
                                Refused.unknown(
                                        field,
                                        "product.unknown",
                                        name,
                                        list().stream().map(Product::name).toList()));
    }

    /**
     * Where the vendor has said which products there are, a request names one of them, and of that
     * a release that there is.
     *
     * @param found what has that name, null for none; likewise of the release
     * @throws Refused naming those that there are
     */
    public void requireKnown(
            @Nullable String product,
            @Nullable ProductId found,
            @Nullable String release,
            @Nullable ReleaseId foundRelease) {
        if (product != null && found == null && !list().isEmpty()) {
            getNamed("product", product);
        }
        if (release != null && foundRelease == null && found != null) {
            getRelease(get(found), "release", release);
        }
    }

    public Release getRelease(ReleaseId id) {
        return store.findRelease(id).orElseThrow(() -> Refused.notFound("release"));
    }

    public Optional<Release> findRelease(ProductId product, String name) {
        return store.findRelease(product, name.strip());
    }

    /**
     * The release of a product by its name.
     *
     * @throws Refused naming those that there are
     */
    public Release getRelease(Product product, String field, String name) {
        return findRelease(product.id(), name)
                .orElseThrow(
                        () ->
                                Refused.unknown(
                                        field,
                                        "release.unknown",
                                        name,
                                        listReleases(List.of(product.id())).stream()
                                                .map(Release::name)
                                                .toList()));
    }

    /** Those of some products, the newest first. */
    public List<Release> listReleases(Collection<ProductId> products) {
        return store.listReleases(products);
    }

    /** A release as the rule of its support knows it. */
    public ReleaseSupport.Known known(Release release) {
        return new ReleaseSupport.Known(
                release.name(),
                release.availableOn(),
                store.findSuccessorDay(release).orElse(null),
                release.environments());
    }

    public List<Edition> listEditions(Collection<ProductId> products) {
        return store.listEditions(products);
    }

    /**
     * The edition of a product by its name.
     *
     * @throws Refused naming those that there are
     */
    public Edition getEdition(Product product, String field, String name) {
        List<Edition> known = listEditions(List.of(product.id()));
        return known.stream()
                .filter(edition -> edition.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(
                        () ->
                                Refused.unknown(
                                        field,
                                        known.isEmpty() ? "edition.none" : "edition.unknown",
                                        name,
                                        known.stream().map(Edition::name).toList()));
    }

    /** Adds a product; programs name it by a key that is made of its name. */
    @Transactional
    public Product add(Actor actor, String name, boolean thirdParty) {
        requireManage(actor);
        String known = Names.read("name", name, "product.name-missing");
        String key = key(known);
        if (key.isEmpty()) {
            throw Refused.invalid("name", "product.name-without-letters", known);
        }
        if (findNamed(known).isPresent() || findNamed(key).isPresent()) {
            throw Refused.invalid("name", "product.known", known);
        }
        ProductId added = store.add(key, known, thirdParty);
        all.forget();
        return get(added);
    }

    private static String key(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return plain.substring(0, Math.min(LONGEST_KEY, plain.length()));
    }

    @Transactional
    public EditionId addEdition(Actor actor, ProductId product, String name) {
        requireManage(actor);
        get(product);
        String known = Names.read("edition", name, "edition.name-missing");
        if (listEditions(List.of(product)).stream()
                .anyMatch(edition -> edition.name().equalsIgnoreCase(known))) {
            throw Refused.invalid("edition", "edition.known", known);
        }
        return store.addEdition(product, known);
    }

    /** Adds a release; from its day on the one before it is no more the current one. */
    @Transactional
    public ReleaseId addRelease(
            Actor actor,
            ProductId product,
            String name,
            LocalDate availableOn,
            List<String> environments) {
        requireManage(actor);
        get(product);
        String known = Names.text("release", name, LONGEST_RELEASE);
        if (known.isEmpty()) {
            throw Refused.invalid("release", "release.name-missing");
        }
        if (findRelease(product, known).isPresent()) {
            throw Refused.invalid("release", "release.known", known);
        }
        return store.addRelease(product, known, availableOn, environments);
    }

    /** Moves the day of general availability, and says anew where it is supported. */
    @Transactional
    public void changeRelease(
            Actor actor, ReleaseId id, LocalDate availableOn, List<String> environments) {
        requireManage(actor);
        getRelease(id);
        store.changeRelease(id, availableOn, environments);
    }
}
