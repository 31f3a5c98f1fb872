package io.socialsouls.community.examples.bench.database;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.post.Draft;
import java.util.UUID;

/** What a host calls. */
final class LibrarySide implements Side {
    static final String NAME = "library";
    static final int PAGE = 20;
    static final int JOURNAL_PAGE = 100;

    private final Community community;
    private final SeededGroup group;
    private final ActorInGroup asker;
    private final ActorInGroup answerer;
    private final PageRequest middle;

    LibrarySide(Community community, SeededGroup group) {
        this.community = community;
        this.group = group;
        asker = community.as(group.asker()).in(group.id());
        answerer = community.as(group.answerer()).in(group.id());
        middle = middle();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void publish() {
        asker.posts().submit(Draft.question("Which lift do you see?", "I have tried it twice."));
    }

    @Override
    public void reply() {
        answerer.posts().submit(Draft.answer(group.answered(), "About three per cent."));
    }

    @Override
    public void thread() {
        asker.posts().thread(group.read(), PageRequest.first(PAGE));
    }

    @Override
    public void feed(boolean deep) {
        asker.posts().feed(deep ? middle : PageRequest.first(PAGE));
    }

    @Override
    public void journal() {
        community.asHost().journal(group.id()).after(group.posts() / 2, JOURNAL_PAGE);
    }

    @Override
    public void contribute(ExperimentId experiment) {
        asker.experiments()
                .contribute(experiment, Contribution.of("Test " + UUID.randomUUID(), ExperimentsByHand.COUNTS));
    }

    @Override
    public void pool(ExperimentId experiment) {
        asker.experiments().pooledResult(experiment);
    }

    /** A place far down the feed; its start if there is but one page. */
    private PageRequest middle() {
        PageRequest page = PageRequest.first(PAGE);
        for (int row = 0; row < group.posts() / 2; row += Limits.MAX_PAGE) {
            page = asker.posts()
                    .feed(new PageRequest(page.after(), Limits.MAX_PAGE))
                    .next()
                    .map(cursor -> PageRequest.after(cursor, PAGE))
                    .orElse(page);
        }
        return page;
    }
}
