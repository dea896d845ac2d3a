package dev.firstline.benchmarks.server;

import static io.gatling.javaapi.core.CoreDsl.percent;
import static io.gatling.javaapi.core.CoreDsl.randomSwitch;

import io.gatling.javaapi.core.ChainBuilder;

/**
 * A working day: of eight users five are engineers, two customers and one a program. Far more is
 * read than written.
 */
public final class Mix extends ClosedLoop {

    private static final double ENGINEERS = 5 / 8.0;
    private static final double CUSTOMERS = 2 / 8.0;
    private static final double PROGRAMS = 1 / 8.0;

    public Mix() {
        super(
                people("engineers", ENGINEERS, SignIn.engineer(), engineer()),
                people("customers", CUSTOMERS, SignIn.customer(), customer()),
                people("programs", PROGRAMS, SignIn.program(), program()));
    }

    private static ChainBuilder engineer() {
        return randomSwitch()
                .on(
                        percent(35.0).then(Steps.queuePage()),
                        percent(40.0).then(Steps.casePage()),
                        percent(10.0).then(Steps.deskSearch(Crowd.middlingWords())),
                        percent(5.0).then(Steps.takeNext()),
                        percent(10.0).then(Steps.reply()));
    }

    private static ChainBuilder customer() {
        return randomSwitch()
                .on(
                        percent(60.0).then(Steps.portalHome()),
                        percent(25.0).then(Steps.requestPage()),
                        percent(15.0).then(Steps.portalSearch(Crowd.middlingWords())));
    }

    private static ChainBuilder program() {
        return randomSwitch()
                .on(percent(50.0).then(Steps.open()), percent(50.0).then(Steps.listCases()));
    }
}
