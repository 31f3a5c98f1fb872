package io.socialsouls.community.core.codec;

import static io.socialsouls.community.core.codec.EventForm.contribution;
import static io.socialsouls.community.core.codec.EventForm.experiment;
import static io.socialsouls.community.core.codec.EventForm.member;

import io.socialsouls.community.journal.Event;
import java.util.List;

/** What happens to pooled experiments. */
final class ExperimentEventForms {
    static final List<EventForm<?>> ALL = List.of(
            new EventForm<>(
                    "experiment-opened",
                    Event.ExperimentOpened.class,
                    (event, out) -> out.text("experiment", event.experiment()).text("by", event.by()),
                    json -> {
                        Json.Members members = json.members("experiment", "by");
                        return new Event.ExperimentOpened(experiment(members), member(members, "by"));
                    }),
            new EventForm<>(
                    "contribution-brought",
                    Event.ContributionBrought.class,
                    (event, out) -> out.text("contribution", event.contribution())
                            .text("experiment", event.experiment())
                            .text("by", event.by())
                            .object("data", () -> SummaryForms.write(event.data(), out)),
                    json -> {
                        Json.Members members = json.members("contribution", "experiment", "by", "data");
                        return new Event.ContributionBrought(
                                contribution(members),
                                experiment(members),
                                member(members, "by"),
                                SummaryForms.read(members.at("data")));
                    }),
            new EventForm<>(
                    "contribution-withdrawn",
                    Event.ContributionWithdrawn.class,
                    (event, out) -> out.text("contribution", event.contribution())
                            .text("experiment", event.experiment())
                            .text("by", event.by()),
                    json -> {
                        Json.Members members = json.members("contribution", "experiment", "by");
                        return new Event.ContributionWithdrawn(
                                contribution(members), experiment(members), member(members, "by"));
                    }));

    private ExperimentEventForms() {}
}
