package dev.firstline.storage;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test of the whole server, on a real PostgreSQL, without opening a port: inject a door, a {@code
 * JdbcClient} or a {@code MockMvcTester}.
 *
 * <p>The profile is {@code test}. Test classes with the same settings share one context, hence one
 * database: a test makes the people and cases it speaks of, and counts no others. Work is committed
 * as in life; {@code @Transactional} on a test rolls back what it did, but hides what runs after
 * commit.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface FirstlineTest {}
