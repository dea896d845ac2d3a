package dev.firstline.mail.smtp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;

/**
 * A conversation with an SMTP server, line by line, so that a test can say what no client would.
 */
final class SmtpTalk implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;
    private final BufferedReader answers;
    private final String banner;

    private SmtpTalk(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(PATIENCE_MILLIS);
        this.answers =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
        this.banner = answer();
    }

    static SmtpTalk with(int port) throws IOException {
        return new SmtpTalk(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    String banner() {
        return banner;
    }

    /** Says a line and gives the last line of the answer. */
    String say(String line) throws IOException {
        write(line + "\r\n");
        return answer();
    }

    void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Delivers a message and gives the last answer. */
    String deliver(String from, String to, byte[] message) throws IOException {
        say("EHLO test.example");
        say("MAIL FROM:<" + from + ">");
        say("RCPT TO:<" + to + ">");
        say("DATA");
        socket.getOutputStream().write(message);
        return say("\r\n.");
    }

    private String answer() throws IOException {
        String line = answers.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            line = answers.readLine();
        }
        return String.valueOf(line);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
