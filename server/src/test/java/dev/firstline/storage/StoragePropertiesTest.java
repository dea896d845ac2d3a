package dev.firstline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.nio.file.Path;
import java.util.Map;

class StoragePropertiesTest {

    @ParameterizedTest
    @CsvSource({"../desk, ../desk", "/srv/desk, /srv/desk", "./data, ./data", "'', data"})
    void readTheDataFolderAsItWasTyped(String typed, Path folder) {
        var source = new MapConfigurationPropertySource(Map.of("firstline.data", typed));
        var properties = new Binder(source).bind("firstline", StorageProperties.class).get();
        assertThat(properties.folder()).isEqualTo(folder);
    }
}
