package io.socialsouls.community.core.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with numbered places: <code>{0} answered you.</code> It is taken apart once, so that nothing in an argument
 * can be mistaken for a place. Other braces, and apostrophes, are what they are.
 *
 * @param words what stands between the places, one more than there are places
 * @param places which argument goes where
 */
record Template(List<String> words, List<Integer> places) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    static Template of(String sentence) {
        List<String> words = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Matcher place = PLACE.matcher(sentence);
        int end = 0;
        while (place.find()) {
            words.add(sentence.substring(end, place.start()));
            places.add(Integer.parseInt(place.group(1)));
            end = place.end();
        }
        words.add(sentence.substring(end));
        return new Template(List.copyOf(words), List.copyOf(places));
    }

    String fill(List<String> arguments) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            text.append(words.get(i)).append(place < arguments.size() ? arguments.get(place) : "{" + place + "}");
        }
        return text.append(words.get(places.size())).toString();
    }

    Set<Integer> used() {
        return new TreeSet<>(places);
    }
}
