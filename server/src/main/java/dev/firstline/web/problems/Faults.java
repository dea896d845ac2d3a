package dev.firstline.web.problems;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.METHOD_NOT_ALLOWED;
import static org.springframework.http.HttpStatus.NOT_ACCEPTABLE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import dev.firstline.explanation.Refused;
import dev.firstline.storage.BlobTooLarge;
import dev.firstline.texts.Wording;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import java.util.Map;

/** Which problem a program is told for whatever was thrown. */
final class Faults {

    private Faults() {}

    static Problem problem(Exception fault, Wording wording) {
        return switch (fault) {
            case Refused refused -> refused(refused, wording);
            case HttpMessageNotReadableException unread -> JsonFaults.problem(unread, wording);
            case MissingServletRequestParameterException missing ->
                    invalid("missing", missing.getParameterName(), wording);
            case MethodArgumentTypeMismatchException wrong ->
                    invalid("wrong-type", wrong.getName(), wording);
            case BindException wrong ->
                    invalid("wrong-type", wrong.getFieldErrors().getFirst().getField(), wording);
            case NoResourceFoundException _ -> problem(NOT_FOUND, "address", wording);
            case HttpRequestMethodNotSupportedException wrong ->
                    problem(METHOD_NOT_ALLOWED, "method", wording, "value", wrong.getMethod());
            case HttpMediaTypeNotSupportedException _ ->
                    problem(UNSUPPORTED_MEDIA_TYPE, "media-type", wording);
            case HttpMediaTypeNotAcceptableException _ ->
                    problem(NOT_ACCEPTABLE, "accept", wording);
            case BodyTooLarge large ->
                    problem(CONTENT_TOO_LARGE, "body.too-large", wording, "value", large.limit());
            case MaxUploadSizeExceededException _, BlobTooLarge _ ->
                    problem(CONTENT_TOO_LARGE, "upload.too-large", wording);
            case InvalidParameterException wrong ->
                    problem(HttpStatus.valueOf(wrong.getErrorCode()), wording);
            case MultipartException _ -> problem(BAD_REQUEST, "multipart", wording);
            case CannotCreateTransactionException _,
                    DataAccessResourceFailureException _,
                    TransientDataAccessException _ ->
                    problem(SERVICE_UNAVAILABLE, "unavailable", wording);
            case ErrorResponse known when known.getStatusCode().is4xxClientError() ->
                    problem(BAD_REQUEST, "request", wording);
            default -> problem(INTERNAL_SERVER_ERROR, "fault", wording);
        };
    }

    /** What is known of a request that never reached us but its status. */
    static Problem problem(HttpStatus status, Wording wording) {
        return switch (status) {
            case NOT_FOUND -> problem(NOT_FOUND, "address", wording);
            case CONTENT_TOO_LARGE -> problem(CONTENT_TOO_LARGE, "upload.too-large", wording);
            default ->
                    status.is4xxClientError()
                            ? problem(BAD_REQUEST, "request", wording)
                            : problem(INTERNAL_SERVER_ERROR, "fault", wording);
        };
    }

    private static Problem refused(Refused refused, Wording wording) {
        Problem told = Problem.of(status(refused), refused.code(), wording, refused.facts());
        return refused.explanation().map(told::because).orElse(told);
    }

    private static HttpStatus status(Refused refused) {
        return switch (refused.kind()) {
            case NOT_FOUND -> NOT_FOUND;
            case NOT_PERMITTED -> FORBIDDEN;
            case CONFLICT -> CONFLICT;
            case INVALID ->
                    refused.code().equals("file.too-large")
                            ? CONTENT_TOO_LARGE
                            : UNPROCESSABLE_CONTENT;
        };
    }

    private static Problem invalid(String code, String field, Wording wording) {
        return Problem.of(UNPROCESSABLE_CONTENT, code, wording, Map.of("field", field));
    }

    private static Problem problem(HttpStatus status, String code, Wording wording) {
        return Problem.of(status, code, wording, Map.of());
    }

    private static Problem problem(
            HttpStatus status, String code, Wording wording, String fact, Object value) {
        return Problem.of(status, code, wording, Map.of(fact, value));
    }
}
