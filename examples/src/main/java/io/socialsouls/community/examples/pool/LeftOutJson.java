package io.socialsouls.community.examples.pool;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What was left out, as JSON: rows of the file, and what was asked for beyond the pooled effect. */
final class LeftOutJson {
    private LeftOutJson() {}

    static void add(ObjectNode node, Outcome.Pooled pooled) {
        if (pooled.leftOut().isEmpty() && pooled.analyses().leftOut().isEmpty()) {
            return;
        }
        ArrayNode all = node.putArray("left_out");
        for (LeftOutRow one : pooled.leftOut()) {
            all.addObject().put("row", one.row()).put("line", one.line()).put("reason", one.reason());
        }
        for (LeftOut one : pooled.analyses().leftOut()) {
            all.addObject().put("option", one.option()).put("part", one.part()).put("reason", one.reason());
        }
    }
}
