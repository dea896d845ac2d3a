package dev.firstline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;

import dev.firstline.storage.Pipeline;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

class HabitsTest {

    @Test
    void sqlStandsInStoresOnly() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Store")
                .and()
                .resideOutsideOfPackages("dev.firstline.storage..", "dev.firstline.jobs..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "javax.sql..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Pipeline.class)
                .because(
                        "who looks for what is asked of the database finds it in one place of each module")
                .check(Code.CLASSES);
    }

    @Test
    void timeIsAskedOfAnInjectedClock() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Floors.packages(Floors.ON_SYSTEM_TIME))
                .should()
                .callMethodWhere(asksTheSystemForTheTime())
                .because(
                        "the demo and the tests move business time forward, and every promise must follow")
                .check(Code.CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Service)")
                .because("these endings fit anything, so they say nothing")
                .check(Code.CLASSES);
    }

    @Test
    void nothingIsKeptInStaticFields() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("state that belongs to nobody is seen by every test and every thread")
                .check(Code.CLASSES);
    }

    @Test
    void noBeanHangsOnWhatIsDecidedAtAStart() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.firstline.web.dev..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.boot.autoconfigure.condition..")
                .because(
                        "conditions are looked at when the program is built (ADR 0006); bin/dev alone starts without that")
                .check(Code.CLASSES);
    }

    @Test
    void whatAClassNeedsStandsInItsConstructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .because("an object that exists should be able to work, in a test too")
                .check(Code.CLASSES);
    }

    @Test
    void savepointsAreMadeWhereNothingIsKeptBack() {
        noMethods()
                .that(areNested())
                .should()
                .beDeclaredInClassesThat()
                .resideOutsideOfPackage("dev.firstline.storage")
                .because("a change that the pipeline keeps back would outlive its savepoint")
                .check(Code.CLASSES);
    }

    @Test
    void noThreadIsVirtual() {
        noClasses()
                .should()
                .callMethodWhere(
                        describe(
                                "makes virtual threads",
                                call -> call.getTarget().getName().matches(".*[vV]irtual.*")))
                .because("the sockets to the database make those wait for each other (ADR 0017)")
                .check(Code.CLASSES);
    }

    private static DescribedPredicate<JavaMethod> areNested() {
        return describe(
                "are nested",
                method ->
                        method.isAnnotatedWith(Transactional.class)
                                && method.getAnnotationOfType(Transactional.class).propagation()
                                        == Propagation.NESTED);
    }

    private static DescribedPredicate<JavaMethodCall> asksTheSystemForTheTime() {
        return describe(
                "asks the system for the time", call -> asksTheSystemForTheTime(call.getTarget()));
    }

    private static boolean asksTheSystemForTheTime(MethodCallTarget method) {
        return switch (method.getOwner().getName()) {
            case "java.time.Clock" -> method.getName().startsWith("system");
            case "java.lang.System" -> method.getName().equals("currentTimeMillis");
            default -> isNowWithoutClock(method);
        };
    }

    private static boolean isNowWithoutClock(MethodCallTarget method) {
        return method.getOwner().getPackageName().equals("java.time")
                && method.getName().equals("now")
                && method.getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
