package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The files that a person reads say what the kinds of rows declare: table by table, column by column, index by index. */
class SchemaFilesTest {
    @TestFactory
    Stream<DynamicTest> the_file_of_each_database_is_what_the_kinds_declare() {
        return Stream.of(Dialect.h2(), Dialect.postgresql(), Dialect.mariadb(), Dialect.sqlite())
                .map(dialect -> DynamicTest.dynamicTest(dialect.name(), () -> {
                    List<String> file = Script.of(dialect).stream()
                            .flatMap(script -> script.statements().stream())
                            .toList();
                    List<String> declared = JdbcSchema.definitions(dialect).stream()
                            .flatMap(table -> table.statements(dialect, "community_").stream())
                            .toList();
                    assertThat(file).containsExactlyElementsOf(declared);
                }));
    }
}
