package dev.firstline.demo;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.util.Arrays;

/**
 * Takes everything of this module out of a server that is no demo. Not by a condition on each bean:
 * conditions are looked at when the program is built (ADR 0006), and this is decided at its start.
 */
@Component
class DemoOnly implements BeanDefinitionRegistryPostProcessor, EnvironmentAware {

    /** With what the name of each bean of this module begins. */
    static final String PREFIX = "dev.firstline.demo.";

    /** Whether this is a demo; while the program is built it may still become one. */
    private boolean demo;

    @Override
    public void setEnvironment(Environment environment) {
        demo =
                environment.getProperty(AbstractAotProcessor.AOT_PROCESSING, Boolean.class, false)
                        || environment.getRequiredProperty("firstline.demo", Boolean.class);
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        if (!demo) {
            Arrays.stream(registry.getBeanDefinitionNames())
                    .filter(name -> name.startsWith(PREFIX))
                    .forEach(registry::removeBeanDefinition);
        }
    }
}
