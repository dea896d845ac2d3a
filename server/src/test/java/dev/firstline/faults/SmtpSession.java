package dev.firstline.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;

/** Hands over mail as another server does, line by line. */
final class SmtpSession implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final BufferedReader answers;
    private final OutputStream commands;

    private SmtpSession(Socket socket) throws IOException {
        this.socket = socket;
        this.answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
        this.commands = socket.getOutputStream();
    }

    static SmtpSession open(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        SmtpSession session = new SmtpSession(socket);
        session.answer();
        return session;
    }

    /** The answer to the whole message. */
    String send(String from, String to, String text) throws IOException {
        ask("EHLO client.example");
        ask("MAIL FROM:<%s>".formatted(from));
        ask("RCPT TO:<%s>".formatted(to));
        ask("DATA");
        return ask(text + ".");
    }

    private String ask(String command) throws IOException {
        commands.write((command + "\r\n").getBytes(UTF_8));
        commands.flush();
        return answer();
    }

    /** The last line of it. */
    private String answer() throws IOException {
        while (true) {
            String line = answers.readLine();
            if (line == null) {
                throw new IOException("cut off");
            }
            if (!line.startsWith("-", 3)) {
                return line;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
