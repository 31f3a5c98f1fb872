package io.socialsouls.community.experiment;

/** What one contributor found, summed up; never a record of single people. */
public sealed interface SummaryData
        permits Comparison, MultiArm, Correlation, Proportion, ReportedEffect, ReportedInterval {}
