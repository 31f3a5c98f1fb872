package io.socialsouls.community.core;

import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where somebody stands towards a group.
 *
 * @param role the role they have or had inside; absent for who was never in
 * @param standing their standing; absent for who never had one
 */
record Place(Optional<Role> role, Optional<Standing> standing) {
    private static final Set<Role> CAN_BE_LIMITED = EnumSet.complementOf(EnumSet.of(Role.OWNER));

    static Place of(Role role, Standing standing) {
        return new Place(Optional.of(role), Optional.of(standing));
    }

    static Place stranger() {
        return new Place(Optional.empty(), Optional.empty());
    }

    /** All places that one column of the table stands for: outside, those of every role that a person can have had. */
    static List<Place> ofColumn(String group, String word) {
        String name = word.toUpperCase(Locale.ROOT);
        if (!group.equals("outside")) {
            return List.of(of(Role.valueOf(name), Standing.valueOf(group.toUpperCase(Locale.ROOT))));
        }
        if (word.equals("stranger")) {
            return List.of(stranger());
        }
        Standing standing = Standing.valueOf(name);
        Stream<Place> neverIn = standing == Standing.REQUESTED || standing == Standing.INVITED
                ? Stream.of(new Place(Optional.empty(), Optional.of(standing)))
                : Stream.empty();
        Stream<Place> before =
                Arrays.stream(Role.values()).map(role -> of(role, standing)).filter(Place::canBe);
        return Stream.concat(neverIn, before).toList();
    }

    /** Whether commands can bring somebody there. */
    boolean canBe() {
        boolean limited = standing.filter(EnumSet.of(Standing.MUTED, Standing.SUSPENDED, Standing.BANNED)::contains)
                .isPresent();
        return !limited || role.filter(CAN_BE_LIMITED::contains).isPresent();
    }

    @Override
    public String toString() {
        return standing.map(Enum::name).orElse("STRANGER")
                + role.map(each -> " " + each.name()).orElse("");
    }
}
