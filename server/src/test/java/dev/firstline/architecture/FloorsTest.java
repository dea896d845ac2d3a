package dev.firstline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import static dev.firstline.architecture.Floors.packages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.Firstline;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violation;

import java.util.stream.Stream;

class FloorsTest {

    @Test
    void arrowsRunDownwardOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("faces")
                .definedBy(packages(Floors.FACES))
                .layer("use cases")
                .definedBy(packages(Floors.USE_CASES))
                .layer("domain")
                .definedBy(packages(Floors.DOMAIN))
                .layer("ground")
                .definedBy(packages(Floors.GROUND))
                .whereLayer("faces")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("use cases")
                .mayOnlyBeAccessedByLayers("faces")
                .whereLayer("domain")
                .mayOnlyBeAccessedByLayers("use cases", "faces")
                .because("a rule that knows who asks for it cannot serve anybody else")
                .check(Code.CLASSES);
    }

    @Test
    void modulesUseOfEachOtherOnlyWhatTheySay() {
        ApplicationModules.of(Firstline.class)
                .detectViolations()
                .filter(each -> !isAllowedAnyway(each))
                .throwIfPresent();
    }

    @Test
    void everyModuleStandsOnAFloor() {
        var modules =
                Code.CLASSES.stream()
                        .map(each -> each.getPackageName().split("\\.", -1))
                        .filter(names -> names.length > 2)
                        .map(names -> names[2])
                        .distinct();
        assertThat(modules)
                .as(
                        "a module of which nobody says where it stands is bound by no rule: name it in Floors")
                .isSubsetOf(Floors.allModules());
    }

    @Test
    void noRuleKnowsOfHttpMailOrPages() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        packages(
                                Stream.concat(Floors.DOMAIN.stream(), Floors.USE_CASES.stream())
                                        .toList()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..",
                        "jakarta.mail..",
                        "org.springframework.http..",
                        "org.springframework.web..",
                        "gg.jte..",
                        "dev.firstline.templates..")
                .because("the same rule answers a page, a program and a mail")
                .allowEmptyShould(true)
                .check(Code.CLASSES);
    }

    @Test
    void librariesStandAlone() {
        classes()
                .that()
                .resideInAnyPackage(packages(Floors.LIBRARIES))
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("org.springframework..", "java.sql..")
                .andShould()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(
                        packages(
                                Stream.of(
                                                Floors.GROUND,
                                                Floors.DOMAIN,
                                                Floors.USE_CASES,
                                                Floors.FACES)
                                        .flatMap(floor -> floor.stream())
                                        .toList()))
                .because("they are of use without Firstline")
                .allowEmptyShould(true)
                .check(Code.CLASSES);
    }

    /**
     * A template may show whatever its controller hands it; a library is there for all, and says
     * itself what is public.
     */
    private static boolean isAllowedAnyway(Violation violation) {
        return violation.hasMessageContaining("Module 'templates' depends on")
                || Floors.LIBRARIES.stream().anyMatch(library -> isUseOf(library, violation));
    }

    private static boolean isUseOf(String library, Violation violation) {
        return violation.hasMessageContaining("depends on module '" + library + "'")
                || violation.hasMessageContaining("within module '" + library + "'");
    }
}
