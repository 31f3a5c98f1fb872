package io.socialsouls.community.testkit.fault;

/** What a broken connection or a dying process would throw. */
public final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1;

    Crash(String where) {
        super("broken on purpose " + where);
    }
}
