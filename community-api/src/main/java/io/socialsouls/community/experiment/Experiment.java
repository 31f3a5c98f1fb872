package io.socialsouls.community.experiment;

/**
 * An experiment that is open in a group.
 *
 * @param protocol what was agreed
 */
public record Experiment(ExperimentId id, Protocol protocol) {}
