package io.socialsouls.community.examples.quickstart;

import io.socialsouls.community.experiment.EventCounts;
import java.time.LocalDate;

/**
 * One real A/B comparison: the same story and picture, headlines with a tactic against headlines without it.
 *
 * @param tactic which tactic
 * @param test the test it comes from; one test may compare several tactics
 * @param started when the test began
 * @param randomised whether visitors were assigned at random
 * @param clicks clicks and views, with and without the tactic
 */
record HeadlineTest(String tactic, String test, LocalDate started, boolean randomised, EventCounts clicks) {}
