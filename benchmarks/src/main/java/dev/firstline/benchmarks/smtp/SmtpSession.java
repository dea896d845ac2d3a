package dev.firstline.benchmarks.smtp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;

/** One connection to the SMTP listener of this machine, kept for many messages. */
final class SmtpSession implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

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
        socket.setTcpNoDelay(true);
        SmtpSession session = new SmtpSession(socket);
        session.expect("220");
        session.ask("EHLO load.example", "250");
        return session;
    }

    /** Returns when the server has vouched for the message. */
    void send(TestMail mail) throws IOException {
        ask("MAIL FROM:<%s> BODY=8BITMIME".formatted(mail.sender()), "250");
        ask("RCPT TO:<support@firstline.example>", "250");
        ask("DATA", "354");
        ask(mail.asSent() + ".", "250");
    }

    private void ask(String command, String expected) throws IOException {
        commands.write((command + "\r\n").getBytes(UTF_8));
        commands.flush();
        expect(expected);
    }

    private void expect(String code) throws IOException {
        String line = answers.readLine();
        while (line != null && line.startsWith("-", 3)) {
            line = answers.readLine();
        }
        if (line == null || !line.startsWith(code)) {
            throw new IOException("Answered %s where %s was due.".formatted(line, code));
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
