package io.socialsouls.community.examples.quickstart;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database, as the command line names it. */
final class DatabaseOptions {
    private static final Pattern IN_URL = Pattern.compile("(password\\w*\\s*=)[^;&\\s\"']*", Pattern.CASE_INSENSITIVE);

    @Option(
            names = "--storage",
            required = true,
            paramLabel = "URL",
            description = "Keep the group in a database: a JDBC URL of SQLite, PostgreSQL, MariaDB or H2, for example"
                    + " jdbc:sqlite:souls.db. Its tables are made if they are not there. Default: in memory.")
    private String url = "";

    @Option(names = "--user", paramLabel = "NAME", description = "Who logs in to the database.")
    private @Nullable String user;

    @Option(
            names = "--password",
            paramLabel = "WORD",
            arity = "0..1",
            interactive = true,
            description = "With what; without a value it is asked for. It is never printed.")
    private char @Nullable [] password;

    String url() {
        return url;
    }

    Optional<String> user() {
        return Optional.ofNullable(user);
    }

    Optional<String> password() {
        return Optional.ofNullable(password).map(String::new);
    }

    /** What somebody else says, a driver for example, without the password. */
    String withoutPassword(String said) {
        String url = IN_URL.matcher(said).replaceAll("$1***");
        return password()
                .filter(word -> !word.isEmpty())
                .map(word -> url.replace(word, "***"))
                .orElse(url);
    }
}
