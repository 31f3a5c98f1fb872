-- Everything of one group is found by its group_id. Columns that end in _at are microseconds since 1970-01-01T00:00:00Z,
-- columns that end in _json are text that the library wrote and the database never parses. A flag is 0 or 1.
-- Ids compare by the bytes of their UTF-8 form: the encoding of the database has to be UTF-8, as it is by default.
-- Tables are STRICT, so that a value of another type is refused, and WITHOUT ROWID: a row lies where its key does.

-- Whoever writes in a group first takes its row here, and keeps it until the end of the transaction.
CREATE TABLE community_group_lock (
    group_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    journal_sequence INTEGER NOT NULL,
    PRIMARY KEY (group_id)
) STRICT, WITHOUT ROWID;

-- State: the group itself.
CREATE TABLE community_group (
    group_id TEXT NOT NULL,
    display_name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    visibility TEXT NOT NULL,
    founded_at INTEGER NOT NULL,
    policy_number INTEGER NOT NULL,
    policy_revision TEXT,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (group_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_community_group_across_listed ON community_group (visibility, group_id);

-- State: the policies that it adopted.
CREATE TABLE community_policy (
    group_id TEXT NOT NULL,
    policy_number INTEGER NOT NULL,
    adopted_by TEXT NOT NULL,
    adopted_at INTEGER NOT NULL,
    policy_json TEXT NOT NULL,
    PRIMARY KEY (group_id, policy_number)
) STRICT, WITHOUT ROWID;

-- State: who is in, in which role.
CREATE TABLE community_membership (
    group_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    member_role TEXT NOT NULL,
    standing TEXT NOT NULL,
    since_at INTEGER NOT NULL,
    joined_at INTEGER,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (group_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_community_membership_since ON community_membership (group_id, standing, since_at, member_id);
CREATE INDEX ix_community_membership_role ON community_membership (group_id, member_role, standing, member_id);

-- Vault: who the members are.
CREATE TABLE community_identity (
    group_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    display_name TEXT NOT NULL,
    organisation TEXT,
    sector TEXT,
    profession TEXT,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (group_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX ux_community_identity_person ON community_identity (group_id, person_id);
CREATE INDEX ix_community_identity_name ON community_identity (group_id, display_name, member_id);
CREATE INDEX ix_community_identity_across_person ON community_identity (person_id, group_id, member_id);

-- Vault: who is behind which alias.
CREATE TABLE community_alias (
    group_id TEXT NOT NULL,
    thread_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (group_id, thread_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX ux_community_alias_code ON community_alias (group_id, thread_id, code);
CREATE INDEX ix_community_alias_owner ON community_alias (group_id, member_id, thread_id);

-- State: what a feed sorts and shows.
CREATE TABLE community_thread (
    group_id TEXT NOT NULL,
    thread_id TEXT NOT NULL,
    replies INTEGER NOT NULL,
    accepted_id TEXT,
    last_activity_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (group_id, thread_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_community_thread_latest ON community_thread (group_id, last_activity_at DESC, thread_id);

-- State: what is said, without the words.
CREATE TABLE community_post (
    group_id TEXT NOT NULL,
    post_id TEXT NOT NULL,
    thread_id TEXT NOT NULL,
    to_id TEXT,
    kind TEXT NOT NULL,
    author_member TEXT,
    author_alias TEXT,
    state TEXT NOT NULL,
    contribution_id TEXT,
    said_at INTEGER NOT NULL,
    place INTEGER NOT NULL,
    thanks INTEGER NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (group_id, post_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_community_post_published ON community_post (group_id, thread_id, state, place, post_id);

-- Content: words that people wrote.
CREATE TABLE community_content (
    group_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    owner TEXT NOT NULL,
    content_json TEXT NOT NULL,
    PRIMARY KEY (group_id, subject)
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_community_content_owner ON community_content (group_id, owner, subject);

-- State: who thanked for what.
CREATE TABLE community_thanks (
    group_id TEXT NOT NULL,
    post_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    PRIMARY KEY (group_id, member_id, post_id)
) STRICT, WITHOUT ROWID;

-- State: what was held, and what was decided.
CREATE TABLE community_review (
    group_id TEXT NOT NULL,
    post_id TEXT NOT NULL,
    held_at INTEGER NOT NULL,
    verdict_json TEXT NOT NULL,
    outcome TEXT,
    decided_by TEXT,
    decided_at INTEGER,
    waiting INTEGER NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (group_id, post_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_community_review_waiting ON community_review (group_id, waiting, held_at, post_id);

-- State: the pooled experiments.
CREATE TABLE community_experiment (
    group_id TEXT NOT NULL,
    experiment_id TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    protocol_json TEXT NOT NULL,
    contributions INTEGER NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (group_id, experiment_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_community_experiment_opened ON community_experiment (group_id, opened_at, experiment_id);

-- State: what members brought to them.
CREATE TABLE community_contribution (
    group_id TEXT NOT NULL,
    contribution_id TEXT NOT NULL,
    experiment_id TEXT NOT NULL,
    contributor_id TEXT NOT NULL,
    test_key TEXT NOT NULL,
    taken_key TEXT,
    brought_at INTEGER NOT NULL,
    contribution_json TEXT NOT NULL,
    withdrawn INTEGER NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (group_id, contribution_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX ux_community_contribution_taken ON community_contribution (group_id, experiment_id, contributor_id, taken_key);
CREATE INDEX ix_community_contribution_brought ON community_contribution (group_id, experiment_id, withdrawn, brought_at, contribution_id);

-- Vault: inboxes.
CREATE TABLE community_notice (
    group_id TEXT NOT NULL,
    notice_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    post_id TEXT,
    noticed_at INTEGER NOT NULL,
    sentence_json TEXT NOT NULL,
    is_read INTEGER NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (group_id, notice_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_community_notice_owner ON community_notice (group_id, member_id, notice_id);
CREATE INDEX ix_community_notice_inbox ON community_notice (group_id, member_id, kind, noticed_at DESC, notice_id);
CREATE INDEX ix_community_notice_unread ON community_notice (group_id, member_id, is_read, kind, notice_id);

-- Vault: how far members have read.
CREATE TABLE community_read_marker (
    group_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    thread_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (group_id, member_id, thread_id)
) STRICT, WITHOUT ROWID;

-- Journal: what happened.
CREATE TABLE community_journal (
    group_id TEXT NOT NULL,
    sequence_number INTEGER NOT NULL,
    happened_at INTEGER NOT NULL,
    event_type TEXT NOT NULL,
    audience TEXT NOT NULL,
    event_json TEXT NOT NULL,
    PRIMARY KEY (group_id, sequence_number)
) STRICT, WITHOUT ROWID;

-- Vault: what came of commands with an idempotency key.
CREATE TABLE community_idempotency (
    group_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    command TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    outcome_json TEXT NOT NULL,
    ended_at INTEGER NOT NULL,
    PRIMARY KEY (group_id, person_id, idempotency_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_community_idempotency_across_person ON community_idempotency (person_id, group_id, idempotency_key);

-- Vault: the ids drawn for groups that a person founds, each person's under a group id that no group can have.
CREATE TABLE community_founding (
    group_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    drawn_id TEXT NOT NULL,
    PRIMARY KEY (group_id, person_id, idempotency_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_community_founding_across_person ON community_founding (person_id, group_id, idempotency_key);
