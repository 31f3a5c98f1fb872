package io.socialsouls.community.core.command;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.UnitMode;
import java.util.function.Function;

/**
 * A call across groups.
 *
 * @param services what the call is made of
 * @param person who calls
 */
public record DirectoryContext(Services services, PersonId person) {
    /** {@return what names groups; what it says may be out of date} */
    public Directory directory() {
        return services.storage().directory();
    }

    /**
     * Looks into one group.
     *
     * @param <T> what is looked for
     * @param group which
     * @param look reads
     * @return what {@code look} returned
     */
    public <T> T in(GroupId group, Function<? super GroupUnit, ? extends T> look) {
        return CallTemplate.inUnit(services, UnitMode.READS, group, look);
    }
}
