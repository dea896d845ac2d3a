package dev.firstline.mailtext.body;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

/**
 * Tells the type of an attachment by its content (Apache Tika), the declared one where it cannot.
 */
final class ContentTypes {
    private static final String UNKNOWN = "application/octet-stream";

    private ContentTypes() {}

    static String detect(byte[] start, String name, String declared) {
        if (isTelling(declared) || start.length == 0) {
            return declared;
        }
        var detected = byContent(start, name);
        boolean declares = isType(declared) && !declared.equals(UNKNOWN);
        return declares && isVague(detected, declared) ? declared : detected;
    }

    /** With its dot, "" where the type has none. */
    static String extension(String type) {
        try {
            return MimeTypes.getDefaultMimeTypes().forName(type).getExtension();
        } catch (MimeTypeException notAType) {
            return "";
        }
    }

    /** Which unregistered kind of text it is, such as text/x-log, only its name suggests. */
    private static boolean isVague(String detected, String declared) {
        return detected.equals(UNKNOWN)
                || detected.equals("text/plain")
                || (detected.startsWith("text/x-") && declared.equals("text/plain"));
    }

    private static String byContent(byte[] start, String name) {
        var hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var stream = new ByteArrayInputStream(start)) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(stream, hints)
                    .getBaseType()
                    .toString()
                    .toLowerCase(Locale.ROOT);
        } catch (IOException impossibleInMemory) {
            return UNKNOWN;
        }
    }

    /** What their content shows less well than their label. */
    private static boolean isTelling(String declared) {
        return declared.startsWith("message/")
                || declared.startsWith("application/pkcs7-")
                || declared.startsWith("application/x-pkcs7-")
                || declared.startsWith("application/pgp-");
    }

    private static boolean isType(String declared) {
        return declared.indexOf('/') > 0 && MimeType.isValid(declared);
    }
}
