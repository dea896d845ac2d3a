package dev.firstline.stories;

import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Tag;
import org.springframework.test.annotation.DirtiesContext;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A story in a demo of its own, which is gone after it: it may publish programmes and move the
 * clock. Which programme the demo runs is said beside it by {@code @TestPropertySource}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@FirstlineTest
@Tag("slow")
@DirtiesContext
public @interface Story {}
