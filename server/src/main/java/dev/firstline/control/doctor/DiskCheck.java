package dev.firstline.control.doctor;

import dev.firstline.storage.DataFolder;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;

/** Whether there is room where the data folder is. */
@Component
@Order(3)
class DiskCheck implements Check {

    private static final long LEAST_BYTES = 1_000_000_000;
    private static final int LEAST_PERCENT = 5;

    private final DataFolder data;

    DiskCheck(DataFolder data) {
        this.data = data;
    }

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public Finding look() throws IOException {
        FileStore disk = Files.getFileStore(data.root());
        return judge(disk.getUsableSpace(), disk.getTotalSpace());
    }

    /** Both in bytes. */
    static Finding judge(long free, long total) {
        long percent = total == 0 ? 0 : free * 100 / total;
        String left = "%d %% (%.1f GB) is free".formatted(percent, free / 1e9);
        boolean enough = free >= LEAST_BYTES && percent >= LEAST_PERCENT;
        return enough
                ? Finding.well(left + ".")
                : Finding.fault(left + ": make room, or move the data folder to a larger disk.");
    }
}
