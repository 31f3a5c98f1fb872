package io.socialsouls.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reads the sources of every module the root pom lists, published or not. The module system refuses a package in two
 * modules only where both have a name, and says nothing of it on the class path.
 */
class PackagesTest {
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", ""), "..").toAbsolutePath().normalize();
    private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");

    @Test
    void a_package_lives_in_one_module() throws IOException {
        Map<String, String> moduleByPackage = new TreeMap<>();
        for (String module : modules()) {
            for (Path folder : packageFolders(module)) {
                String name = sources(module).relativize(folder).toString();
                assertThat(moduleByPackage.putIfAbsent(name, module))
                        .as("the module beside %s that has the package %s", module, name)
                        .isNull();
            }
        }
        assertThat(moduleByPackage.values())
                .contains(
                        "community-api",
                        "community-pooling",
                        "community-plot",
                        "community-core",
                        "community-testkit",
                        "examples");
    }

    @Test
    void every_package_is_null_marked() throws IOException {
        for (String module : modules()) {
            assertThat(packageFolders(module))
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .contains("@NullMarked"));
        }
    }

    private static List<String> modules() throws IOException {
        return MODULE.matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<Path> packageFolders(String module) throws IOException {
        try (Stream<Path> files = Files.walk(sources(module))) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }

    private static Path sources(String module) {
        return ROOT.resolve(module).resolve(Path.of("src", "main", "java"));
    }
}
