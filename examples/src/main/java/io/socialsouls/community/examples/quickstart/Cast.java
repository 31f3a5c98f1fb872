package io.socialsouls.community.examples.quickstart;

import io.socialsouls.community.group.Profile;
import io.socialsouls.community.person.PersonId;
import java.util.List;

/**
 * Somebody in the story. The people and their organisations are invented; the counts they bring are real.
 *
 * @param person as the host knows them
 * @param profile how they show in the group
 */
record Cast(PersonId person, Profile profile) {
    static final Cast MICHELLE = of("michelle", "Michelle", "The Daily CommandRunner", "publishing", "author");

    /** Those who test; some of them work for competitors. */
    static final List<Cast> TESTERS = List.of(
            of("ana", "Ana", "Shoe Parade", "retail", "copywriter"),
            of("ben", "Ben", "Boots & Laces", "retail", "growth lead"),
            of("chidi", "Chidi", "Clear Water Now", "non-profit", "campaigner"),
            of("dana", "Dana", "Slow Trains", "travel", "editor"),
            of("emil", "Emil", "Night School", "education", "content manager"));

    static Cast named(String name) {
        return TESTERS.stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + name));
    }

    private static Cast of(String id, String name, String organisation, String sector, String profession) {
        return new Cast(
                PersonId.of(id),
                Profile.named(name).organisation(organisation).sector(sector).profession(profession));
    }

    String name() {
        return profile.name();
    }

    String sector() {
        return profile.sector().orElseThrow();
    }

    @Override
    public String toString() {
        return name() + " (" + profile.profession().orElseThrow() + ", "
                + profile.organisation().orElseThrow() + ", " + sector() + ")";
    }
}
