package dev.firstline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
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

    private static String[] beansWhere(String demo) {
        var registry = new SimpleBeanDefinitionRegistry();
        registry.registerBeanDefinition("other", new RootBeanDefinition());
        registry.registerBeanDefinition(CLOCK, new RootBeanDefinition());
        var only = new DemoOnly();
        only.setEnvironment(new MockEnvironment().withProperty("firstline.demo", demo));
        only.postProcessBeanDefinitionRegistry(registry);
        return registry.getBeanDefinitionNames();
    }
}
