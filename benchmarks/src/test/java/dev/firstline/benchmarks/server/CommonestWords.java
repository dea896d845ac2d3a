package dev.firstline.benchmarks.server;

/** Engineers search for what stands in most cases. */
public final class CommonestWords extends ClosedLoop {

    public CommonestWords() {
        super(people("engineers", 1, SignIn.engineer(), Steps.deskSearch(Crowd.commonWords())));
    }
}
