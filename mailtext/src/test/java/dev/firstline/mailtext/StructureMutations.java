package dev.firstline.mailtext;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages messages at their joints: parts swapped, header fields bent, sizes blown up. */
final class StructureMutations {
    private static final int MOST_BYTES = 100_000;
    private static final List<String> VALUES =
            List.of(
                    "multipart/mixed; boundary=\"\"",
                    "multipart/alternative; boundary=b1",
                    "text/html; charset=utf-7",
                    "text/plain; charset=x-no-such; format=flowed; delsp=yes",
                    "application/ms-tnef",
                    "base64",
                    "x-uuencode",
                    "quoted-printable",
                    "=?utf-8?B?////?= =?gb18030?Q?=81?=",
                    "<<<>>>,;:\"(\\",
                    "");

    private final Random random;

    StructureMutations(Random random) {
        this.random = random;
    }

    byte[] mutated(byte[] raw) {
        var lines = new ArrayList<>(List.of(new String(raw, ISO_8859_1).split("\n", -1)));
        switch (random.nextInt(4)) {
            case 0 -> swapParts(lines);
            case 1 -> bendField(lines);
            case 2 -> moveField(lines);
            default -> blowUp(lines);
        }
        return String.join("\n", lines).getBytes(ISO_8859_1);
    }

    private void swapParts(List<String> lines) {
        var joints = new ArrayList<Integer>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith("--")) {
                joints.add(at);
            }
        }
        if (joints.size() > 2) {
            int part = random.nextInt(joints.size() - 2);
            int length = joints.get(part + 1) - joints.get(part);
            Collections.rotate(lines.subList(joints.get(part), joints.get(part + 2)), length);
        }
    }

    private void bendField(List<String> lines) {
        int at = field(lines);
        var line = lines.get(at);
        int colon = Math.max(0, line.indexOf(':'));
        lines.set(
                at,
                switch (random.nextInt(4)) {
                    case 0 -> line.substring(0, colon) + ": " + any();
                    case 1 -> line.replace(":", "");
                    case 2 -> line.replace(" ", "\n\t");
                    default -> line + "; " + any();
                });
    }

    private void moveField(List<String> lines) {
        Collections.swap(lines, field(lines), random.nextInt(lines.size()));
    }

    private void blowUp(List<String> lines) {
        int at = random.nextInt(lines.size());
        var line = lines.get(at);
        int times = 1 + random.nextInt(Math.max(1, MOST_BYTES / (line.length() + 1)));
        lines.set(at, (random.nextBoolean() ? line : line + "\n").repeat(times));
    }

    private int field(List<String> lines) {
        return random.nextInt(Math.min(lines.size(), 12));
    }

    private String any() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }
}
