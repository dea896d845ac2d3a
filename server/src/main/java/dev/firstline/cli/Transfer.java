package dev.firstline.cli;

import dev.firstline.storage.SettingRefused;
import dev.firstline.storage.StartRefused;
import dev.firstline.storage.TransferRefused;
import dev.firstline.storage.Transferred;
import dev.firstline.storage.Transfers;
import dev.firstline.storage.UnusableFolder;

import java.nio.file.Path;
import java.util.function.BiFunction;

/**
 * Brings everything out of a Firstline into a folder, or from there into an empty one (NFR-5).
 * Which database is meant, the environment says as it does for the server.
 */
record Transfer(Path data, Path folder, BiFunction<Transfers, Path, Transferred> way)
        implements Command {

    static Transfer export(Options options) {
        return read(options, Transfers::export);
    }

    static Transfer restore(Options options) {
        return read(options, Transfers::restore);
    }

    @Override
    public Exit run(Console console) {
        CommandLog.useStandardError();
        try {
            var moved = way.apply(transfers(), folder);
            console.out()
                    .printf(
                            "%d tables, %d rows, %d files%n",
                            moved.tables(), moved.rows(), moved.files());
            return Exit.DONE;
        } catch (SettingRefused | UnusableFolder refused) {
            return console.end(Exit.WRONG_USE, String.valueOf(refused.getMessage()));
        } catch (StartRefused refused) {
            throw new Unavailable(String.valueOf(refused.getMessage()));
        } catch (TransferRefused refused) {
            return console.end(Exit.FAULTS, String.valueOf(refused.getMessage()));
        }
    }

    private Transfers transfers() {
        return Transfers.of(
                data,
                System.getenv("FIRSTLINE_DATABASE_URL"),
                System.getenv("FIRSTLINE_DATABASE_OWNER_URL"));
    }

    private static Transfer read(Options options, BiFunction<Transfers, Path, Transferred> way) {
        var data = options.takeDataFolder();
        return new Transfer(data, Path.of(options.requireWord("The folder DIR")), way);
    }
}
