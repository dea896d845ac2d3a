package dev.firstline.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void keepsNamesAsTheyAre() {
        assertThat(FileNames.clean("Raport țară (2).xlsx")).isEqualTo("Raport țară (2).xlsx");
    }

    @Test
    void forgetsWhereTheFileLay() {
        assertThat(FileNames.clean("C:\\Users\\ana\\job.log")).isEqualTo("job.log");
        assertThat(FileNames.clean("../../etc/passwd")).isEqualTo("passwd");
    }

    @Test
    void leavesOutSignsThatTrickReaders() {
        assertThat(FileNames.clean("invoice\u202Efdp.exe\r\n")).isEqualTo("invoicefdp.exe");
    }

    @Test
    void givesANameToWhatHasNone() {
        assertThat(FileNames.clean(null)).isEqualTo("file");
        assertThat(FileNames.clean("..")).isEqualTo("file");
    }

    @Test
    void keepsTheEndOfALongName() {
        assertThat(FileNames.clean("x".repeat(300) + ".log")).hasSize(200).endsWith("x.log");
    }
}
