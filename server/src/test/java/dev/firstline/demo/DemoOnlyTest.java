package dev.firstline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

@Requirement("XPL-2.demo-only")
class DemoOnlyTest {

    private static final String CLOCK = DemoClock.class.getName();

    @Test
    void takesTheDemoOutOfAServerThatIsNone() {
        assertThat(beansWhere("false")).containsExactly("other");
    }

    @Test
    void leavesItInADemo() {
        assertThat(beansWhere("true")).containsExactlyInAnyOrder("other", CLOCK);
    }

    /** Whoever builds may say what they like: it is decided at the start. */
    @Test
    void leavesItInWhileTheProgramIsBuilt() {
        var building = new MockEnvironment().withProperty("firstline.demo", "false");
        building.withProperty("spring.aot.processing", "true");
        assertThat(beansIn(building)).containsExactlyInAnyOrder("other", CLOCK);
    }

    private static String[] beansWhere(String demo) {
        return beansIn(new MockEnvironment().withProperty("firstline.demo", demo));
    }

    private static String[] beansIn(Environment environment) {
        var registry = new SimpleBeanDefinitionRegistry();
        registry.registerBeanDefinition("other", new RootBeanDefinition());
        registry.registerBeanDefinition(CLOCK, new RootBeanDefinition());
        var only = new DemoOnly();
        only.setEnvironment(environment);
        only.postProcessBeanDefinitionRegistry(registry);
        return registry.getBeanDefinitionNames();
    }
}
