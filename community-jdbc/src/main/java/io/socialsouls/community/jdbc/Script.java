package io.socialsouls.community.jdbc;

import io.socialsouls.community.jdbc.sql.TableNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One step of the schema.
 *
 * @param version 1 for the first
 * @param name of its file
 * @param sql its statements, with the standard prefix and no schema
 */
record Script(int version, String name, String sql) {
    /** Every step so far: the number in a name says its place. */
    private static final List<String> FILES = List.of("V1__community.sql");

    static List<Script> of(Dialect dialect) {
        return FILES.stream().map(file -> read(dialect, file)).toList();
    }

    private static Script read(Dialect dialect, String file) {
        int version = Integer.parseInt(file.substring(1, file.indexOf("__")));
        try (InputStream in = Script.class.getResourceAsStream(dialect.name() + "/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no schema for " + dialect.name());
            }
            return new Script(version, file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same step with other names; an index is always in the schema of its table, and takes no name of it. */
    Script named(TableNames names) {
        String tables = sql.replaceAll("\\b" + TableNames.STANDARD_PREFIX, names.qualified(""));
        return new Script(
                version, name, tables.replaceAll("\\b(ix_|ux_)" + TableNames.STANDARD_PREFIX, "$1" + names.prefix()));
    }

    /** Its statements one by one. Lines that begin with two dashes are comments; no statement holds a semicolon. */
    List<String> statements() {
        String bare = sql.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return Arrays.stream(bare.split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
