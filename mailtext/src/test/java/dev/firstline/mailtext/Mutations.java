package dev.firstline.mailtext;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages raw messages the way that gateways, disks and enemies do; a seed replays. */
final class Mutations {
    private final Random random;
    private final List<byte[]> seeds;
    private final StructureMutations structure;

    Mutations(long seed, List<byte[]> seeds) {
        this.random = new Random(seed);
        this.structure = new StructureMutations(random);
        this.seeds = seeds;
    }

    byte[] next() {
        var raw = any();
        int times = 1 + random.nextInt(4);
        for (int time = 0; time < times; time++) {
            raw = mutated(raw);
        }
        return raw;
    }

    private byte[] mutated(byte[] raw) {
        return switch (random.nextInt(11)) {
            case 0 -> withFlippedBytes(raw);
            case 1 -> without(raw, place(raw), place(raw));
            case 2 -> inserted(raw, place(raw), slice(any()));
            case 3 -> inserted(raw, place(raw), noise());
            case 4 -> withShuffledLines(raw);
            case 5 -> repeated(raw);
            case 6 -> Arrays.copyOf(raw, place(raw));
            default -> structure.mutated(raw);
        };
    }

    private byte[] any() {
        return seeds.get(random.nextInt(seeds.size())).clone();
    }

    private int place(byte[] raw) {
        return random.nextInt(raw.length + 1);
    }

    private byte[] withFlippedBytes(byte[] raw) {
        for (int time = 0; raw.length > 0 && time < 1 + raw.length / 50; time++) {
            raw[random.nextInt(raw.length)] = (byte) random.nextInt(256);
        }
        return raw;
    }

    private byte[] slice(byte[] raw) {
        int from = place(raw);
        return Arrays.copyOfRange(raw, from, Math.min(raw.length, from + 400));
    }

    private byte[] noise() {
        var words =
                new String[] {"\0", "\r", "\n\n", "\n--b1\n", "=?", "<", "\"", "multipart/", ";"};
        var word = words[random.nextInt(words.length)];
        return word.repeat(1 + random.nextInt(200)).getBytes(ISO_8859_1);
    }

    private static byte[] without(byte[] raw, int one, int other) {
        int from = Math.min(one, other);
        int to = Math.min(Math.max(one, other), from + 300);
        return inserted(Arrays.copyOf(raw, from), from, from(raw, to));
    }

    private static byte[] from(byte[] raw, int from) {
        return Arrays.copyOfRange(raw, from, raw.length);
    }

    private static byte[] inserted(byte[] raw, int at, byte[] piece) {
        var all = new ByteArrayOutputStream();
        all.write(raw, 0, at);
        all.writeBytes(piece);
        all.write(raw, at, raw.length - at);
        return all.toByteArray();
    }

    private byte[] withShuffledLines(byte[] raw) {
        var lines = new ArrayList<>(List.of(new String(raw, ISO_8859_1).split("\n", -1)));
        int from = random.nextInt(lines.size());
        Collections.shuffle(lines.subList(from, Math.min(lines.size(), from + 6)), random);
        return String.join("\n", lines).getBytes(ISO_8859_1);
    }

    private byte[] repeated(byte[] raw) {
        var piece = slice(raw);
        var many = new ByteArrayOutputStream();
        for (int time = 0; time < 1 + random.nextInt(100); time++) {
            many.writeBytes(piece);
        }
        return inserted(raw, place(raw), many.toByteArray());
    }
}
