package io.socialsouls.community.examples.shelf;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;

/** How far one member has read in one thread; the SPI has no row for it. */
record Marker(MemberId member, PostId thread, int place) {}
