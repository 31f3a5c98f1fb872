package io.socialsouls.community.examples.quickstart;

/** The database cannot be worked with; the message says why, and holds no password. */
public final class UnusableDatabaseException extends Exception {
    private static final long serialVersionUID = 1;

    UnusableDatabaseException(String why) {
        super(why);
    }
}
