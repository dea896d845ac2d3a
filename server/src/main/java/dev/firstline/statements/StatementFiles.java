package dev.firstline.statements;

import dev.firstline.web.Page;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.nio.charset.StandardCharsets;

/** Statements as files that a browser saves. */
public final class StatementFiles {

    private StatementFiles() {}

    public static ResponseEntity<byte[]> csv(Page page, StatementSheet sheet) {
        byte[] bytes = StatementCsv.write(page, sheet).getBytes(StandardCharsets.UTF_8);
        return file(
                page, sheet, "csv", new MediaType("text", "csv", StandardCharsets.UTF_8), bytes);
    }

    public static ResponseEntity<byte[]> pdf(Page page, StatementSheet sheet) {
        byte[] bytes = StatementPdf.write(page, sheet);
        return file(page, sheet, "pdf", MediaType.APPLICATION_PDF, bytes);
    }

    private static ResponseEntity<byte[]> file(
            Page page, StatementSheet sheet, String ending, MediaType type, byte[] bytes) {
        String name = page.text("incident.statement.file", sheet.key()) + "." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
