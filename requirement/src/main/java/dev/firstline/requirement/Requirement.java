package dev.firstline.requirement;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which clauses of {@code docs/requirements.tsv} a test shows, as in {@code "INC-4.credit"};
 * on a class, that each of its tests does. A test shows a clause if it would fail where the clause
 * did not hold.
 *
 * <p>Only the register reads it, from class files: no run needs it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requirement {
    String[] value();
}
