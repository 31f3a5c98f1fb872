package io.socialsouls.community.core.storage;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Storage;
import java.util.ArrayList;
import java.util.List;

/**
 * One unit of a generated history.
 *
 * @param group whose
 * @param steps what it does
 * @param rolledBack whether it throws in the end
 */
record Turn(GroupId group, List<Step> steps, boolean rolledBack) {
    /** Runs it, and asks everything: inside, after it, and across groups. */
    List<Object> in(Storage storage) {
        List<Object> heard = new ArrayList<>();
        try {
            heard.add(storage.inUnit(group, unit -> {
                steps.forEach(step -> heard.add(step.in(unit)));
                heard.add(Answers.of(unit));
                if (rolledBack) {
                    throw new IllegalArgumentException("on purpose");
                }
                return "committed";
            }));
        } catch (IllegalArgumentException onPurpose) {
            heard.add("rolled back");
        }
        heard.add(storage.inUnit(group, Answers::of));
        heard.add(Answers.of(storage.directory()));
        return heard;
    }
}
