package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.examples.report.FileNames;
import io.socialsouls.community.examples.report.OutputFiles;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where output goes, checked before anything is computed.
 *
 * @param json a file for the JSON
 * @param jsonToStandardOutput whether it is printed instead
 * @param picture a file for the one plot
 * @param pictures a directory for several
 */
record PoolTargets(Optional<Path> json, boolean jsonToStandardOutput, Optional<Path> picture, Optional<Path> pictures) {
    private static final String EXTENSION = ".svg";

    /**
     * Checks what was asked for.
     *
     * @throws CommunityException if something cannot be written where it was asked for, or would replace the input
     */
    static PoolTargets of(Path input, Optional<String> json, Optional<Path> svg, boolean several) {
        boolean printed = json.filter("-"::equals).isPresent();
        Optional<Path> jsonFile = printed ? Optional.empty() : json.map(PoolTargets::path);
        boolean directory = several || svg.filter(Files::isDirectory).isPresent();
        PoolTargets targets = new PoolTargets(
                jsonFile, printed, directory ? Optional.empty() : svg, directory ? svg : Optional.empty());
        targets.json.ifPresent(target -> checkFile("--json", target, input));
        targets.picture.ifPresent(target -> checkFile("--svg", target, input));
        targets.pictures.ifPresent(target -> {
            if (Files.exists(target) && !Files.isDirectory(target)) {
                throw refuse("--svg is " + target + ", a file; expected a directory, for there are tactics");
            }
        });
        if (targets.json.isPresent() && targets.json.map(PoolTargets::same).equals(svg.map(PoolTargets::same))) {
            throw refuse("--json and --svg are both " + targets.json.get() + "; expected two places");
        }
        return targets;
    }

    /** Adds everything that is to be written to files: the JSON, and a picture for each name. */
    void collect(OutputFiles files, String text, Map<String, String> drawn) {
        json.ifPresent(target -> files.file(target, text));
        picture.ifPresent(target -> drawn.values().forEach(svg -> files.file(target, svg)));
        pictures.ifPresent(target -> {
            files.directory(target);
            FileNames names = new FileNames();
            drawn.forEach((name, svg) -> files.file(target.resolve(names.unique(name) + EXTENSION), svg));
        });
    }

    private static void checkFile(String option, Path target, Path input) {
        if (Files.isDirectory(target)) {
            throw refuse(option + " is " + target + ", a directory; expected a file");
        }
        Path parent = target.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw refuse(option + " is " + target + "; expected a file in a directory that exists");
        }
        if (same(target).equals(same(input))) {
            throw refuse(option + " is " + target + ", the input itself; expected another file");
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw refuse("--json is " + text + "; expected a file name or -");
        }
    }

    private static Path same(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static CommunityException refuse(String message) {
        return new CommunityException(ErrorCode.INVALID_VALUE, message);
    }
}
