package dev.firstline.web.assets;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A file for browsers, compressed once; its version is a hash of its content. */
record Asset(String name, MediaType type, String version, Resource plain, Resource gzipped) {
    private static final int VERSION_DIGITS = 12;

    static Asset of(String name, MediaType type, byte[] content) {
        return new Asset(
                name,
                type,
                hash(content),
                new ByteArrayResource(content),
                new ByteArrayResource(gzip(content)));
    }

    String href() {
        return "/assets/" + version + "/" + name;
    }

    private static String hash(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, VERSION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
