package io.socialsouls.community.core.policy;

import io.socialsouls.community.core.matching.Hosts;
import io.socialsouls.community.core.matching.Link;
import io.socialsouls.community.core.matching.Links;
import io.socialsouls.community.core.matching.PlainText;
import io.socialsouls.community.core.matching.Words;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.policy.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What one draft holds of all that a policy looks for; found once, asked by every rule. */
final class DraftScan {
    private final List<PlainText> sections;
    private final Map<Integer, List<Span>> phrases = new HashMap<>();
    /** Few policies ask for them. */
    private @Nullable Map<String, Span> hosts;

    private final Facts facts;

    DraftScan(Optional<String> title, String text, Facts facts, PhraseIndex index) {
        this.sections = List.of(PlainText.of(title.orElse("")), PlainText.of(text));
        this.facts = facts;
        for (int section = 0; section < sections.size(); section++) {
            if (!index.isEmpty()) {
                index.find(Words.of(sections.get(section)), section, phrases);
            }
        }
    }

    private Map<String, Span> hosts() {
        Map<String, Span> known = hosts;
        if (known == null) {
            known = findHosts();
            hosts = known;
        }
        return known;
    }

    private Map<String, Span> findHosts() {
        Map<String, Span> found = new LinkedHashMap<>();
        for (int section = 0; section < sections.size(); section++) {
            for (Link link : Links.of(sections.get(section))) {
                found.putIfAbsent(link.host(), new Span(section, link.from(), link.to()));
            }
        }
        return found;
    }

    /** Whether one of these terms occurs. */
    Match says(int[] terms) {
        List<Span> spans = new ArrayList<>();
        for (int term : terms) {
            spans.addAll(phrases.getOrDefault(term, List.of()));
        }
        return new Match(Truth.of(!spans.isEmpty()), spans, false);
    }

    /** Whether there is a link elsewhere. */
    Match linksBeyond(Set<String> except) {
        List<Span> spans = hosts().entrySet().stream()
                .filter(link -> !Hosts.within(link.getKey(), except))
                .limit(Limits.MAX_REASON_WORDS)
                .map(Map.Entry::getValue)
                .toList();
        return new Match(Truth.of(!spans.isEmpty()), spans, false);
    }

    /** What is known besides the words; conditions ask by their scope. */
    <T> Optional<T> fact(Fact<T> fact) {
        return fact.value().apply(facts);
    }

    /** As the author wrote them: each once, and none that is part of another. */
    List<String> words(Collection<Span> spans) {
        Set<String> words = new LinkedHashSet<>();
        Span last = new Span(0, 0, 0);
        for (Span span : new TreeSet<>(spans)) {
            if (words.size() < Limits.MAX_REASON_WORDS && !last.holds(span)) {
                words.add(sections.get(span.section()).quote(span.from(), span.to()));
                last = span;
            }
        }
        return List.copyOf(words);
    }
}
