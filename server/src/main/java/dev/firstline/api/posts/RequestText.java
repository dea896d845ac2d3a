package dev.firstline.api.posts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * What was asked for, as a text that two requests share only if they ask for the same: address and
 * content. Of a form its parts count, since each sending separates them otherwise.
 */
final class RequestText {

    private RequestText() {}

    static String of(HttpServletRequest request) throws IOException {
        StringBuilder text = new StringBuilder(request.getMethod());
        text.append(' ').append(request.getRequestURI()).append('\n');
        if (request instanceof WholeBody whole) {
            return text.append(hash(whole.getInputStream())).toString();
        }
        for (Part part : parts(request)) {
            text.append(part.getName()).append('\0').append(part.getSubmittedFileName());
            try (InputStream content = part.getInputStream()) {
                text.append('\0').append(hash(content)).append('\n');
            }
        }
        return text.toString();
    }

    private static Collection<Part> parts(HttpServletRequest request) {
        try {
            return request.getParts();
        } catch (InvalidParameterException wrong) {
            throw wrong;
        } catch (IllegalStateException tooLarge) {
            throw new MaxUploadSizeExceededException(-1, tooLarge);
        } catch (IOException | ServletException broken) {
            throw new MultipartException("The parts of the form cannot be read", broken);
        }
    }

    private static String hash(InputStream content) throws IOException {
        try (DigestInputStream digested =
                new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
