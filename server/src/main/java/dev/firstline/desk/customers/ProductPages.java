package dev.firstline.desk.customers;

import dev.firstline.access.Actor;
import dev.firstline.casepages.Whys;
import dev.firstline.desk.Rails;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.explanation.Explained;
import dev.firstline.products.Product;
import dev.firstline.products.ProductId;
import dev.firstline.products.Products;
import dev.firstline.products.Release;
import dev.firstline.products.ReleaseId;
import dev.firstline.products.ReleaseSupport;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.templates.Templates;
import dev.firstline.web.Filled;
import dev.firstline.web.Keeping;
import dev.firstline.web.Page;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The products that are supported, with their editions and releases. */
@Controller
class ProductPages {

    private final Products products;
    private final Programmes programmes;
    private final Whys whys;
    private final Rails rails;
    private final Templates templates;

    ProductPages(
            Products products, Programmes programmes, Whys whys, Rails rails, Templates templates) {
        this.products = products;
        this.programmes = programmes;
        this.whys = whys;
        this.rails = rails;
        this.templates = templates;
    }

    @GetMapping("/desk/products")
    JteModel list(Page page, Actor actor) {
        return list(page, actor, Filled.NOTHING);
    }

    @PostMapping("/desk/products")
    Object add(
            Page page,
            Actor actor,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        DirectoryPolicy.requireManage(actor);
        Filled form = Filled.of("product", sent);
        return Keeping.keep(
                form,
                response,
                () ->
                        address(
                                products.add(actor, form.text("name"), form.isChosen("thirdParty"))
                                        .id()),
                again -> list(page, actor, again));
    }

    @GetMapping("/desk/products/{product}")
    JteModel show(Page page, Actor actor, @PathVariable long product) {
        return show(page, actor, new ProductId(product), Filled.NOTHING);
    }

    @PostMapping("/desk/products/{product}/editions")
    Object addEdition(
            Page page,
            Actor actor,
            @PathVariable long product,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        DirectoryPolicy.requireManage(actor);
        Filled form = Filled.of("edition", sent);
        ProductId id = new ProductId(product);
        return keep(
                page,
                actor,
                id,
                form,
                response,
                () -> products.addEdition(actor, id, form.text("edition")));
    }

    @PostMapping("/desk/products/{product}/releases")
    Object addRelease(
            Page page,
            Actor actor,
            @PathVariable long product,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        DirectoryPolicy.requireManage(actor);
        Filled form = Filled.of("release", sent);
        ProductId id = new ProductId(product);
        return keep(
                page,
                actor,
                id,
                form,
                response,
                () ->
                        products.addRelease(
                                actor,
                                id,
                                form.text("release"),
                                form.day("availableOn"),
                                environments(form)));
    }

    @PostMapping("/desk/products/{product}/releases/{release}")
    Object changeRelease(
            Page page,
            Actor actor,
            @PathVariable long product,
            @PathVariable long release,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        DirectoryPolicy.requireManage(actor);
        Filled form = Filled.of("release-" + release, sent);
        return keep(
                page,
                actor,
                new ProductId(product),
                form,
                response,
                () ->
                        products.changeRelease(
                                actor,
                                new ReleaseId(release),
                                form.day("availableOn"),
                                environments(form)));
    }

    private static List<String> environments(Filled form) {
        return Arrays.stream(form.text("environments").split("[,\\n]", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private Object keep(
            Page page,
            Actor actor,
            ProductId id,
            Filled form,
            HttpServletResponse response,
            Runnable door) {
        return Keeping.keep(
                form,
                response,
                () -> {
                    door.run();
                    return address(id);
                },
                again -> show(page, actor, id, again));
    }

    private static String address(ProductId id) {
        return "/desk/products/" + id.value();
    }

    private JteModel list(Page page, Actor actor, Filled filled) {
        return templates.customersProducts(
                filled.told(page),
                rails.of(page, actor),
                products.list(),
                DirectoryPolicy.mayManage(actor),
                filled);
    }

    private JteModel show(Page page, Actor actor, ProductId id, Filled filled) {
        Product product = products.get(id);
        return templates.customersProduct(
                filled.told(page),
                rails.of(page, actor),
                product,
                products.listEditions(List.of(id)),
                products.listReleases(List.of(id)).stream().map(it -> row(page, it)).toList(),
                DirectoryPolicy.mayManage(actor),
                filled);
    }

    private static String until(Page page, LocalDate day, boolean supported) {
        String last = page.times().date(day);
        return supported
                ? page.text("desk.release.until", last)
                : page.text("desk.release.over", last);
    }

    private ReleaseRow row(Page page, Release it) {
        Programme programme = programmes.current();
        Explained<ReleaseSupport> support =
                ReleaseSupport.of(
                        products.known(it),
                        "",
                        programme.cases().releases(),
                        programme.version(),
                        LocalDate.ofInstant(page.now(), page.zone()));
        return new ReleaseRow(
                it.id().value(),
                it.name(),
                it.availableOn().toString(),
                page.times().date(it.availableOn()),
                String.join(", ", it.environments()),
                support.value().isSupported(),
                support.value()
                        .lastDay()
                        .map(day -> until(page, day, support.value().isSupported()))
                        .orElseGet(() -> page.text("why.result." + support.explanation().result())),
                whys.of(page, support.explanation()));
    }
}
