package dev.firstline.journeys;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stories told on a {@link Stage}, which each test gets as its parameter, one after the other: the
 * browser hears one thread at a time. All share one server: a story writes requests of its own and
 * counts no others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ResourceLock("stage")
@ExtendWith(OnStage.class)
@interface Journey {}
