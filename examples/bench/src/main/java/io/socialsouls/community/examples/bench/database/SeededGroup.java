package io.socialsouls.community.examples.bench.database;

import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.PostId;

/**
 * A group in which one side does all its calls.
 *
 * @param id which one
 * @param asker a member, who asks and reads
 * @param askerId the same inside the group
 * @param answerer another member, who answers
 * @param read a question with a page of answers
 * @param answered a question that is answered over and over
 * @param few an experiment with hardly any contributions
 * @param hundred one with a hundred
 * @param many one with ten thousand
 * @param protocol of all three
 * @param posts how many there were at the start
 * @param middle when something was last said in the thread in the middle of the feed
 */
record SeededGroup(
        GroupId id,
        PersonId asker,
        MemberId askerId,
        PersonId answerer,
        PostId read,
        PostId answered,
        ExperimentId few,
        ExperimentId hundred,
        ExperimentId many,
        Protocol protocol,
        int posts,
        long middle) {}
