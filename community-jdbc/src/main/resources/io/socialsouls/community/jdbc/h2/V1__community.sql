-- Everything of one group is found by its group_id. Columns that end in _at are microseconds since 1970-01-01T00:00:00Z,
-- columns that end in _json are text that the library wrote and the database never parses.
-- Ids are the bytes of their UTF-8 form, 190 code points at most, because H2 compares texts by UTF-16 and ids compare by
-- code point. UTF8TOSTRING(group_id) shows one as text. A VARCHAR counts UTF-16 units, two for some code points.

-- Whoever writes in a group first takes its row here, and keeps it until the end of the transaction.
CREATE TABLE community_group_lock (
    group_id VARBINARY(760) NOT NULL,
    revision BIGINT NOT NULL,
    journal_sequence BIGINT NOT NULL,
    PRIMARY KEY (group_id)
);

-- State: the group itself.
CREATE TABLE community_group (
    group_id VARBINARY(760) NOT NULL,
    display_name CHARACTER LARGE OBJECT NOT NULL,
    purpose CHARACTER LARGE OBJECT NOT NULL,
    visibility VARCHAR(32) NOT NULL,
    founded_at BIGINT NOT NULL,
    policy_number INTEGER NOT NULL,
    policy_revision VARBINARY(760),
    row_version BIGINT NOT NULL,
    PRIMARY KEY (group_id)
);
CREATE INDEX ix_community_group_across_listed ON community_group (visibility, group_id);

-- State: the policies that it adopted.
CREATE TABLE community_policy (
    group_id VARBINARY(760) NOT NULL,
    policy_number INTEGER NOT NULL,
    adopted_by VARBINARY(760) NOT NULL,
    adopted_at BIGINT NOT NULL,
    policy_json CHARACTER LARGE OBJECT NOT NULL,
    PRIMARY KEY (group_id, policy_number)
);

-- State: who is in, in which role.
CREATE TABLE community_membership (
    group_id VARBINARY(760) NOT NULL,
    member_id VARBINARY(760) NOT NULL,
    member_role VARCHAR(32) NOT NULL,
    standing VARCHAR(32) NOT NULL,
    since_at BIGINT NOT NULL,
    joined_at BIGINT,
    row_version BIGINT NOT NULL,
    PRIMARY KEY (group_id, member_id)
);
CREATE INDEX ix_community_membership_since ON community_membership (group_id, standing, since_at, member_id);
CREATE INDEX ix_community_membership_role ON community_membership (group_id, member_role, standing, member_id);

-- Vault: who the members are.
CREATE TABLE community_identity (
    group_id VARBINARY(760) NOT NULL,
    member_id VARBINARY(760) NOT NULL,
    person_id VARBINARY(760) NOT NULL,
    display_name VARBINARY(480) NOT NULL,
    organisation CHARACTER LARGE OBJECT,
    sector CHARACTER LARGE OBJECT,
    profession CHARACTER LARGE OBJECT,
    row_version BIGINT NOT NULL,
    PRIMARY KEY (group_id, member_id)
);
CREATE UNIQUE INDEX ux_community_identity_person ON community_identity (group_id, person_id);
CREATE INDEX ix_community_identity_name ON community_identity (group_id, display_name, member_id);
CREATE INDEX ix_community_identity_across_person ON community_identity (person_id, group_id, member_id);

-- Vault: who is behind which alias.
CREATE TABLE community_alias (
    group_id VARBINARY(760) NOT NULL,
    thread_id VARBINARY(760) NOT NULL,
    member_id VARBINARY(760) NOT NULL,
    code VARBINARY(760) NOT NULL,
    PRIMARY KEY (group_id, thread_id, member_id)
);
CREATE UNIQUE INDEX ux_community_alias_code ON community_alias (group_id, thread_id, code);
CREATE INDEX ix_community_alias_owner ON community_alias (group_id, member_id, thread_id);

-- State: what a feed sorts and shows.
CREATE TABLE community_thread (
    group_id VARBINARY(760) NOT NULL,
    thread_id VARBINARY(760) NOT NULL,
    replies INTEGER NOT NULL,
    accepted_id VARBINARY(760),
    last_activity_at BIGINT NOT NULL,
    row_version BIGINT NOT NULL,
    PRIMARY KEY (group_id, thread_id)
);
CREATE INDEX ix_community_thread_latest ON community_thread (group_id, last_activity_at DESC, thread_id);

-- State: what is said, without the words.
CREATE TABLE community_post (
    group_id VARBINARY(760) NOT NULL,
    post_id VARBINARY(760) NOT NULL,
    thread_id VARBINARY(760) NOT NULL,
    to_id VARBINARY(760),
    kind VARBINARY(128) NOT NULL,
    author_member VARBINARY(760),
    author_alias VARBINARY(760),
    state VARCHAR(32) NOT NULL,
    contribution_id VARBINARY(760),
    said_at BIGINT NOT NULL,
    place INTEGER NOT NULL,
    thanks INTEGER NOT NULL,
    row_version BIGINT NOT NULL,
    PRIMARY KEY (group_id, post_id)
);
CREATE INDEX ix_community_post_published ON community_post (group_id, thread_id, state, place, post_id);

-- Content: words that people wrote.
CREATE TABLE community_content (
    group_id VARBINARY(760) NOT NULL,
    subject VARBINARY(800) NOT NULL,
    owner VARBINARY(760) NOT NULL,
    content_json CHARACTER LARGE OBJECT NOT NULL,
    PRIMARY KEY (group_id, subject)
);
CREATE INDEX ix_community_content_owner ON community_content (group_id, owner, subject);

-- State: who thanked for what.
CREATE TABLE community_thanks (
    group_id VARBINARY(760) NOT NULL,
    post_id VARBINARY(760) NOT NULL,
    member_id VARBINARY(760) NOT NULL,
    PRIMARY KEY (group_id, member_id, post_id)
);

-- State: what was held, and what was decided.
CREATE TABLE community_review (
    group_id VARBINARY(760) NOT NULL,
    post_id VARBINARY(760) NOT NULL,
    held_at BIGINT NOT NULL,
    verdict_json CHARACTER LARGE OBJECT NOT NULL,
    outcome VARCHAR(32),
    decided_by VARBINARY(760),
    decided_at BIGINT,
    waiting BOOLEAN NOT NULL,
    row_version BIGINT NOT NULL,
    PRIMARY KEY (group_id, post_id)
);
CREATE INDEX ix_community_review_waiting ON community_review (group_id, waiting, held_at, post_id);

-- State: the pooled experiments.
CREATE TABLE community_experiment (
    group_id VARBINARY(760) NOT NULL,
    experiment_id VARBINARY(760) NOT NULL,
    opened_by VARBINARY(760) NOT NULL,
    opened_at BIGINT NOT NULL,
    protocol_json CHARACTER LARGE OBJECT NOT NULL,
    contributions INTEGER NOT NULL,
    row_version BIGINT NOT NULL,
    PRIMARY KEY (group_id, experiment_id)
);
CREATE INDEX ix_community_experiment_opened ON community_experiment (group_id, opened_at, experiment_id);

-- State: what members brought to them.
CREATE TABLE community_contribution (
    group_id VARBINARY(760) NOT NULL,
    contribution_id VARBINARY(760) NOT NULL,
    experiment_id VARBINARY(760) NOT NULL,
    contributor_id VARBINARY(760) NOT NULL,
    test_key VARBINARY(760) NOT NULL,
    taken_key VARBINARY(760),
    brought_at BIGINT NOT NULL,
    contribution_json CHARACTER LARGE OBJECT NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    row_version BIGINT NOT NULL,
    PRIMARY KEY (group_id, contribution_id)
);
CREATE UNIQUE INDEX ux_community_contribution_taken ON community_contribution (group_id, experiment_id, contributor_id, taken_key);
CREATE INDEX ix_community_contribution_brought ON community_contribution (group_id, experiment_id, withdrawn, brought_at, contribution_id);

-- Vault: inboxes.
CREATE TABLE community_notice (
    group_id VARBINARY(760) NOT NULL,
    notice_id VARBINARY(760) NOT NULL,
    member_id VARBINARY(760) NOT NULL,
    kind VARCHAR(32) NOT NULL,
    post_id VARBINARY(760),
    noticed_at BIGINT NOT NULL,
    sentence_json CHARACTER LARGE OBJECT NOT NULL,
    is_read BOOLEAN NOT NULL,
    row_version BIGINT NOT NULL,
    PRIMARY KEY (group_id, notice_id)
);
CREATE INDEX ix_community_notice_owner ON community_notice (group_id, member_id, notice_id);
CREATE INDEX ix_community_notice_inbox ON community_notice (group_id, member_id, kind, noticed_at DESC, notice_id);
CREATE INDEX ix_community_notice_unread ON community_notice (group_id, member_id, is_read, kind, notice_id);

-- Vault: how far members have read.
CREATE TABLE community_read_marker (
    group_id VARBINARY(760) NOT NULL,
    member_id VARBINARY(760) NOT NULL,
    thread_id VARBINARY(760) NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (group_id, member_id, thread_id)
);

-- Journal: what happened.
CREATE TABLE community_journal (
    group_id VARBINARY(760) NOT NULL,
    sequence_number BIGINT NOT NULL,
    happened_at BIGINT NOT NULL,
    event_type VARBINARY(760) NOT NULL,
    audience VARCHAR(32) NOT NULL,
    event_json CHARACTER LARGE OBJECT NOT NULL,
    PRIMARY KEY (group_id, sequence_number)
);

-- Vault: what came of commands with an idempotency key.
CREATE TABLE community_idempotency (
    group_id VARBINARY(760) NOT NULL,
    person_id VARBINARY(760) NOT NULL,
    idempotency_key VARBINARY(760) NOT NULL,
    command VARBINARY(760) NOT NULL,
    fingerprint VARBINARY(760) NOT NULL,
    outcome_json CHARACTER LARGE OBJECT NOT NULL,
    ended_at BIGINT NOT NULL,
    PRIMARY KEY (group_id, person_id, idempotency_key)
);
CREATE INDEX ix_community_idempotency_across_person ON community_idempotency (person_id, group_id, idempotency_key);

-- Vault: the ids drawn for groups that a person founds, each person's under a group id that no group can have.
CREATE TABLE community_founding (
    group_id VARBINARY(760) NOT NULL,
    person_id VARBINARY(760) NOT NULL,
    idempotency_key VARBINARY(760) NOT NULL,
    drawn_id VARBINARY(760) NOT NULL,
    PRIMARY KEY (group_id, person_id, idempotency_key)
);
CREATE INDEX ix_community_founding_across_person ON community_founding (person_id, group_id, idempotency_key);
