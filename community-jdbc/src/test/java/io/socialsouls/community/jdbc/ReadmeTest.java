package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.Community;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.person.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteDataSource;

/** The README's lines about databases are these lines: compiled, run, and compared with what the README shows. */
class ReadmeTest {
    private static final Path THIS = Path.of("src/test/java/io/socialsouls/community/jdbc/ReadmeTest.java");

    private static Community onDatabase(DataSource dataSource) {
        // begin README
        JdbcSchema.of(dataSource, Dialect.sqlite()).migrate(); // when you say so, never by itself
        Community community = Communities.builder()
                .storage(JdbcStorage.on(dataSource).build())
                .build();
        // end README
        return community;
    }

    @Test
    void the_lines_of_the_readme_keep_a_group_on_a_database() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(Sqlite.anotherUrl() + "?journal_mode=WAL&busy_timeout=20000");
        PersonId michelle = PersonId.of("michelle");
        GroupId souls =
                onDatabase(source).as(michelle).found(Charter.listed("Social Souls", "Ask"), Profile.named("M"));

        Community another = onDatabase(source);

        assertThat(another.as(michelle).in(souls).charter().name()).isEqualTo("Social Souls");
    }

    @Test
    void the_readme_shows_the_lines_that_run() throws IOException {
        assertThat(readme()).contains(shown(THIS));
    }

    @Test
    void the_readme_shows_the_lines_that_lend_spring_s_transactions_to_the_host_s_tests() throws IOException {
        assertThat(readme())
                .contains(shown(THIS.resolveSibling("SpringHost.java")).replace("privaterecord", "record"));
    }

    @Test
    void the_readme_shows_the_lines_that_refuse_to_work_inside_a_transaction_of_spring_s() throws IOException {
        assertThat(readme()).contains(shown(THIS.resolveSibling("SpringRefusalTest.java")));
    }

    private static String readme() throws IOException {
        return withoutBlanks(Files.readString(Path.of("../README.md")));
    }

    private static String shown(Path source) throws IOException {
        String text = Files.readString(source);
        return withoutBlanks(text.substring(text.indexOf("// begin README") + 15, text.indexOf("// end README")));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
