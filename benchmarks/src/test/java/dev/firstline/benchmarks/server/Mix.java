package dev.firstline.benchmarks.server;

import static io.gatling.javaapi.core.CoreDsl.percent;
import static io.gatling.javaapi.core.CoreDsl.randomSwitch;

/** A working day: far more is read than written. */
public final class Mix extends ClosedLoop {

    public Mix() {
        super(
                randomSwitch()
                        .on(
                                percent(50.0).then(Steps.queuePage()),
                                percent(35.0).then(Steps.casePage()),
                                percent(10.0).then(Steps.reply()),
                                percent(5.0).then(Steps.open())));
    }
}
