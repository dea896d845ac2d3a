package dev.firstline.mailtext.tnef;

import dev.firstline.mailtext.charset.Charsets;
import dev.firstline.mailtext.charset.Plain;

import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The text of a winmail.dat, which is in it as plain text, as HTML, as RTF, or more than once. */
record WinmailBody(HMEFMessage message) {

    String text() {
        var plain = message.getMessageAttribute(TNEFProperty.ID_BODY);
        if (plain != null) {
            return Plain.text(Charsets.decode(plain.getData(), codePage()));
        }
        if (message.getMessageMAPIAttribute(MAPIProperty.BODY)
                instanceof MAPIStringAttribute body) {
            return Plain.text(body.getDataString());
        }
        return html().isEmpty() ? rtf() : "";
    }

    String html() {
        var html = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
        return html == null
                ? ""
                : Plain.text(
                        Charsets.decode(html.getData(), label(number(MAPIProperty.INTERNET_CPID))));
    }

    private String rtf() {
        var rtf = message.getBody();
        return rtf == null ? "" : Plain.text(RtfText.of(rtf));
    }

    private @Nullable String codePage() {
        var page = message.getMessageAttribute(TNEFProperty.ID_OEMCODEPAGE);
        return page == null ? null : label(littleEndian(page.getData()));
    }

    private int number(MAPIProperty property) {
        MAPIAttribute attribute = message.getMessageMAPIAttribute(property);
        return attribute == null ? 0 : littleEndian(attribute.getData());
    }

    private static int littleEndian(byte[] data) {
        return data.length < 4 ? 0 : ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }

    private static @Nullable String label(int codePage) {
        return switch (codePage) {
            case 0 -> null;
            case 65001 -> "utf-8";
            default -> (codePage > 1249 && codePage < 1259 ? "windows-" : "cp") + codePage;
        };
    }
}
