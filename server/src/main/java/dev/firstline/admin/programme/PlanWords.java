package dev.firstline.admin.programme;

import dev.firstline.programme.LocalText;
import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Region;
import dev.firstline.programme.plans.Allowance;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.programme.plans.Offer;
import dev.firstline.programme.plans.Plan;
import dev.firstline.programme.plans.ServiceKind;
import dev.firstline.programme.plans.ServiceRule;
import dev.firstline.programme.plans.Target;
import dev.firstline.programme.plans.TargetKind;
import dev.firstline.programme.plans.Terms;
import dev.firstline.web.Page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A programme's plans, services and regions in the words of the reader. */
record PlanWords(Page page, Programme programme) {

    List<String> priorities() {
        return programme.priorities().stream().map(Priority::name).map(this::in).toList();
    }

    /** Each plan that stands alone, and each overlay on each plan that may lie under it. */
    List<PlanRow> planRows() {
        return programme.plans().all().stream().flatMap(this::rows).toList();
    }

    private Stream<PlanRow> rows(Plan plan) {
        var overlay = plan.overlay();
        return overlay == null
                ? Stream.of(row(in(plan.name()), Chosen.plan(plan.key())))
                : overlay.plans().stream()
                        .map(
                                under ->
                                        row(
                                                page.text(
                                                        "programme.plan-over",
                                                        in(plan.name()),
                                                        name(under)),
                                                Chosen.plan(plan.key()).over(under)));
    }

    private String name(String plan) {
        return programme.plans().find(plan).map(it -> in(it.name())).orElse(plan);
    }

    private PlanRow row(String name, Chosen chosen) {
        Terms terms = programme.terms(chosen);
        return new PlanRow(
                name,
                programme.priorities().stream().map(it -> promise(terms, it)).toList(),
                incidents(terms.allowance()),
                page.text(
                        terms.hasSinglePointOfContact()
                                ? "programme.contacts.single-point"
                                : "programme.contacts.any"));
    }

    private PlanRow.Promise promise(Terms terms, Priority priority) {
        List<String> targets =
                Arrays.stream(TargetKind.values())
                        .flatMap(
                                kind ->
                                        terms.target(priority.key(), kind).stream()
                                                .map(target -> target(kind, target)))
                        .toList();
        return new PlanRow.Promise(
                in(priority.name()), targets, in(terms.coverage(priority.key()).name()));
    }

    private String target(TargetKind kind, Target target) {
        String within =
                target.goal().equals(target.limit())
                        ? kept(page.duration(target.limit()))
                        : page.text(
                                "programme.goal-to-limit",
                                kept(page.duration(target.goal())),
                                kept(page.duration(target.limit())));
        return page.text("programme.target." + kind.key(), within);
    }

    private String incidents(Allowance allowance) {
        Allowance.Over over = allowance.over();
        return over == null
                ? page.text("programme.incidents.unlimited")
                : page.text(
                        "programme.incidents.monthly",
                        String.valueOf(allowance.monthly()),
                        page.text("programme.over." + over.key()));
    }

    List<String> plans() {
        return programme.plans().all().stream().map(Plan::name).map(this::in).toList();
    }

    List<ServiceRow> services() {
        return Arrays.stream(ServiceKind.values())
                .filter(service -> programme.plans().services().containsKey(service))
                .map(this::service)
                .toList();
    }

    private ServiceRow service(ServiceKind service) {
        LocalText name = programme.plans().services().get(service);
        return new ServiceRow(
                name == null ? service.key() : in(name),
                programme.plans().all().stream()
                        .map(
                                plan ->
                                        new ServiceRow.Offer(
                                                in(plan.name()),
                                                offer(plan, service),
                                                isOffered(plan, service)))
                        .toList());
    }

    private static boolean isOffered(Plan plan, ServiceKind service) {
        ServiceRule rule = plan.says().services().rules().get(service);
        return rule != null && rule.offer() != Offer.ABSENT;
    }

    private String offer(Plan plan, ServiceKind service) {
        Map<ServiceKind, ServiceRule> rules = plan.says().services().rules();
        ServiceRule rule = rules.get(service);
        if (rule == null) {
            return page.text("programme.offer.absent");
        }
        String offer = page.text("programme.offer." + rule.offer().key());
        List<String> where =
                Stream.concat(rule.countries().stream().sorted(), rule.products().stream().sorted())
                        .toList();
        return where.isEmpty()
                ? offer
                : page.text("programme.offer.only-in", offer, String.join(", ", where));
    }

    List<RegionRow> regions() {
        return programme.regions().stream().map(this::region).toList();
    }

    private RegionRow region(Region region) {
        return new RegionRow(
                in(region.name()),
                in(region.hours()),
                region.calendar().zone().getId(),
                kept(region.telephone()));
    }

    /** Figures and their unit, on one line. */
    private static String kept(String figures) {
        return figures.replace(' ', '\u00a0');
    }

    private String in(LocalText text) {
        return text.in(page.language().tag());
    }
}
