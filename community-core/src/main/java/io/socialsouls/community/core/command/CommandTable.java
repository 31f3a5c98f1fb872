package io.socialsouls.community.core.command;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every operation there is, by name. Each is a constant of a class that declares some; what such a class declares cannot
 * be left out, and two operations of one name cannot be told apart, so they are refused.
 */
public final class CommandTable {
    private final Map<String, Operation<?, ?>> operations = new TreeMap<>();

    private CommandTable() {}

    /**
     * The table of what some classes declare.
     *
     * @param declaring the classes
     * @return all their constants
     * @throws IllegalStateException for a name that two operations have, a constant that is not final, or a class that
     *     declares no operation
     */
    public static CommandTable of(Class<?>... declaring) {
        CommandTable table = new CommandTable();
        for (Class<?> type : declaring) {
            List<Field> constants = Arrays.stream(type.getDeclaredFields())
                    .filter(field -> Operation.class.isAssignableFrom(field.getType()))
                    .toList();
            if (constants.isEmpty()) {
                throw new IllegalStateException(type.getName() + " declares no operation; expected a constant");
            }
            constants.forEach(table::add);
        }
        return table;
    }

    private void add(Field field) {
        if (!Modifier.isStatic(field.getModifiers()) || !Modifier.isFinal(field.getModifiers())) {
            throw new IllegalStateException(field + " is not a constant; expected static final");
        }
        Operation<?, ?> operation = value(field);
        Operation<?, ?> before = operations.putIfAbsent(operation.name(), operation);
        if (before != null) {
            throw new IllegalStateException("two operations are called " + operation.name() + "; expected one");
        }
    }

    private static Operation<?, ?> value(Field field) {
        try {
            field.setAccessible(true);
            return (Operation<?, ?>) field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(field + " cannot be read", hidden);
        }
    }

    /** {@return all, in the order of their names} */
    public Collection<Operation<?, ?>> all() {
        return List.copyOf(operations.values());
    }

    /**
     * Lets only what is in the table run: an operation that nobody lists has no documentation, no metrics, no test.
     *
     * @param operation to be run
     * @throws IllegalStateException naming an operation that is not in the table
     */
    void require(Operation<?, ?> operation) {
        if (operations.get(operation.name()) != operation) {
            throw new IllegalStateException(operation.name()
                    + " is not in the table of commands; expected the class that declares it in CommandTable.of");
        }
    }
}
