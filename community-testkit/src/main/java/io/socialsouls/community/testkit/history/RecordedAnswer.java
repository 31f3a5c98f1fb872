package io.socialsouls.community.testkit.history;

import java.util.List;

/**
 * One answer of a storage.
 *
 * @param question what was asked
 * @param answer what it said
 */
record RecordedAnswer(String question, Object answer) {
    /** Says where two storages begin to differ. */
    static String difference(List<RecordedAnswer> heard, List<RecordedAnswer> expected) {
        for (int at = 0; at < Math.min(heard.size(), expected.size()); at++) {
            if (!heard.get(at).equals(expected.get(at))) {
                return "'" + heard.get(at).question() + "' is " + heard.get(at).answer() + ", should be "
                        + expected.get(at).answer();
            }
        }
        return "'how much there is to say' is " + heard.size() + ", should be " + expected.size();
    }
}
