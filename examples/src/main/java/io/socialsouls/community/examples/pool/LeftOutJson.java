package io.socialsouls.community.examples.pool;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** As JSON, which rows of the file did not enter, and apart from them what was asked for and could not be had. */
final class LeftOutJson {
    private LeftOutJson() {}

    static void add(ObjectNode node, Outcome.Pooled pooled) {
        if (!pooled.leftOut().isEmpty()) {
            ArrayNode rows = node.putArray("left_out");
            pooled.leftOut()
                    .forEach(one -> rows.addObject()
                            .put("row", one.row())
                            .put("line", one.line())
                            .put("reason", one.reason()));
        }
        if (!pooled.analyses().notComputed().isEmpty()) {
            ArrayNode parts = node.putArray("not_computed");
            pooled.analyses()
                    .notComputed()
                    .forEach(one -> parts.addObject()
                            .put("option", one.option())
                            .put("part", one.part())
                            .put("reason", one.reason()));
        }
    }
}
