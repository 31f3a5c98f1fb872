package io.socialsouls.community.experiment;

/** A summary of what one contributor found; never data on single people. */
public sealed interface SummaryData
        permits Comparison, MultiArm, Correlation, Proportion, ReportedEffect, ReportedInterval {}
