package io.socialsouls.community.core.policy;

import io.socialsouls.community.core.matching.Terms;
import io.socialsouls.community.core.matching.Word;
import io.socialsouls.community.limit.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All words and phrases of a policy, as a trie of folded words: one pass over a text finds them all, with at most ten
 * steps a word, however many there are.
 */
final class PhraseIndex {
    private final Node root = new Node();
    private int terms;

    /** Adds a term; terms that fold alike are one. */
    int add(String term) {
        Node node = root;
        for (String word : Terms.words(term)) {
            node = node.next.computeIfAbsent(word, next -> new Node());
        }
        if (node.term < 0) {
            node.term = terms++;
        }
        return node.term;
    }

    boolean isEmpty() {
        return terms == 0;
    }

    /** Adds where each term occurs, as far as a reason could show it. */
    void find(List<Word> words, int section, Map<Integer, List<Span>> found) {
        for (int from = 0; from < words.size(); from++) {
            Node node = root;
            for (int at = from; at < words.size(); at++) {
                @Nullable Node next = node.next.get(words.get(at).folded());
                if (next == null) {
                    break;
                }
                node = next;
                if (node.term >= 0) {
                    List<Span> spans = found.computeIfAbsent(node.term, term -> new ArrayList<>());
                    if (spans.size() < Limits.MAX_REASON_WORDS) {
                        spans.add(new Span(
                                section, words.get(from).from(), words.get(at).to()));
                    }
                }
            }
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private int term = -1;
    }
}
