package io.socialsouls.community.testkit.community;

import java.util.List;
import java.util.stream.Stream;

/** How every command is drawn: as each kind of {@link DrawnCommand} says of itself. */
public final class Drawings {
    private static final String DRAWING = "drawing";

    private Drawings() {}

    /**
     * All of them.
     *
     * @return one for each kind of command
     * @throws IllegalStateException naming a kind that does not say how it is drawn
     */
    public static List<Drawing> all() {
        return kinds(DrawnCommand.class).map(Drawings::of).toList();
    }

    /** {@return commands of every kind that there is} */
    public static List<DrawnCommand> examples() {
        return all().stream()
                .flatMap(drawing -> drawing.examples().stream())
                .<DrawnCommand>map(example -> example)
                .toList();
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(Drawings::kinds) : Stream.of(type);
    }

    private static Drawing of(Class<?> kind) {
        try {
            return (Drawing) kind.getDeclaredMethod(DRAWING).invoke(null);
        } catch (ReflectiveOperationException | NullPointerException missing) {
            throw new IllegalStateException(
                    kind.getSimpleName() + " does not say how it is drawn; expected static Drawing " + DRAWING + "()",
                    missing);
        }
    }
}
