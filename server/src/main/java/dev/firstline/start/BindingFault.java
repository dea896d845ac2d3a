package dev.firstline.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.SystemEnvironmentOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.util.unit.DataSize;

import java.net.InetAddress;
import java.time.ZoneId;
import java.util.Map;

/** Says which setting has a value of the wrong kind, and which kind is right. */
final class BindingFault {

    private static final Map<Class<?>, String> WORDS =
            Map.of(
                    int.class, "a whole number",
                    Integer.class, "a whole number",
                    long.class, "a whole number",
                    Long.class, "a whole number",
                    boolean.class, "true or false",
                    Boolean.class, "true or false",
                    ZoneId.class, "a time zone like Europe/Bucharest",
                    DataSize.class, "a size like 64MB",
                    InetAddress.class, "an address of this machine");

    private BindingFault() {}

    static String sentence(BindException fault) {
        return "The setting %s%s, but %s is needed."
                .formatted(fault.getName(), value(fault.getProperty()), kind(fault.getTarget()));
    }

    /** Leaves out what may be secret. */
    private static String value(@Nullable ConfigurationProperty property) {
        if (property == null
                || property.getName().toString().matches(".*(password|secret|token|url).*")) {
            return " cannot be used";
        }
        return " is “" + property.getValue() + "”" + where(property);
    }

    /**
     * Where it stands, unless that is the command line, which whoever reads this has just typed.
     */
    private static String where(ConfigurationProperty property) {
        return switch (origin(property.getOrigin())) {
            case SystemEnvironmentOrigin variable -> " (" + variable.getProperty() + ")";
            case TextResourceOrigin file -> " (" + place(file) + ")";
            case null, default -> "";
        };
    }

    private static String place(TextResourceOrigin file) {
        var name = file.getResource() == null ? null : file.getResource().getFilename();
        return name == null || file.getLocation() == null
                ? file.toString()
                : name + ", line " + (file.getLocation().getLine() + 1);
    }

    /** The source of properties stands before what they come from. */
    private static @Nullable Origin origin(@Nullable Origin told) {
        return told instanceof PropertySourceOrigin source ? source.getOrigin() : told;
    }

    private static String kind(Bindable<?> target) {
        var type = target.getType().resolve(Object.class);
        return WORDS.getOrDefault(type, "a value of the kind " + type.getSimpleName());
    }
}
