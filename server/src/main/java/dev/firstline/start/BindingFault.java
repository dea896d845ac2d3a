package dev.firstline.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.origin.SystemEnvironmentOrigin;
import org.springframework.boot.origin.TextResourceOrigin;

/** Says which setting has a value of the wrong kind, and which kind is right. */
final class BindingFault {

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
        return switch (property.getOrigin()) {
            case SystemEnvironmentOrigin variable -> " (" + variable.getProperty() + ")";
            case TextResourceOrigin file -> " (" + file + ")";
            case null, default -> "";
        };
    }

    private static String kind(Bindable<?> target) {
        var type = target.getType().resolve(Object.class);
        if (type == int.class
                || type == Integer.class
                || type == long.class
                || type == Long.class) {
            return "a whole number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        return "a value of the kind " + type.getSimpleName();
    }
}
