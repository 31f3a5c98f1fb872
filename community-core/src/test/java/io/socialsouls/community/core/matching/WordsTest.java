package io.socialsouls.community.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordsTest {
    @Example
    void words_end_at_whatever_is_no_letter_and_no_digit() {
        assertThat(words("Buy now: 3 for 2, don't wait (e-mail us)!"))
                .containsExactly("buy", "now", "3", "for", "2", "don", "t", "wait", "e", "mail", "us");
        assertThat(words("don’t")).isEqualTo(words("don't"));
        assertThat(words(" …!")).isEmpty();
    }

    @Example
    void ways_of_writing_one_word_fold_alike() {
        assertThat(words("ＢＵＹ 𝐛𝐮𝐲 Ⓑⓤⓨ b\u0336u\u0336y\u0336 b\u00ADu\u200By bUy"))
                .containsOnly("buy");
        assertThat(words("Straße STRASSE STRAẞE straſſe")).containsOnly("strasse");
        assertThat(words("ﬁne fine")).containsOnly("fine");
        assertThat(words("ΟΔΟΣ οδος οδοσ")).containsOnly("οδος");
        assertThat(words("İstanbul istanbul")).containsOnly("istanbul");
        assertThat(words("année anne\u0301e")).containsOnly("année");
    }

    @Example
    void accents_and_vowel_signs_make_a_difference() {
        assertThat(words("año")).isNotEqualTo(words("ano"));
        assertThat(words("दिन")).isNotEqualTo(words("दन"));
    }

    @Example
    void scripts_without_spaces_are_split_into_characters() {
        assertThat(words("立即购买x1")).containsExactly("立", "即", "购", "买", "x1");
        assertThat(words("ｷｬﾝﾍﾟｰﾝ")).isEqualTo(words("キャンペーン"));
    }

    @Example
    void a_word_knows_where_it_stood_in_what_was_written() {
        PlainText text = PlainText.of("so Ⓑu\u200By\u0336 ㏂ it");
        List<Word> words = Words.of(text);
        assertThat(words.stream().map(word -> text.quote(word.from(), word.to())))
                .containsExactly("so", "Ⓑu\u200By\u0336", "㏂", "㏂", "it");
    }

    @Property
    void case_of_letters_never_matters(@ForAll("letters") String text) {
        assertThat(words(text.toUpperCase(Locale.ROOT))).isEqualTo(words(text));
        assertThat(words(text.toLowerCase(Locale.ROOT))).isEqualTo(words(text));
    }

    @Property
    void any_text_has_words_within_it(@ForAll String text) {
        PlainText plain = PlainText.of(text);
        int end = 0;
        for (Word word : Words.of(plain)) {
            assertThat(word.from()).isGreaterThanOrEqualTo(end);
            assertThat(word.to()).isGreaterThan(word.from()).isLessThanOrEqualTo(plain.length());
            assertThat(word.folded()).isNotEmpty();
            end = word.to();
        }
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.integers()
                .between(0x20, 0x2FFF)
                .filter(point -> Words.isPartOfWord(point) || point == ' ')
                .list()
                .ofMaxSize(20)
                .map(points -> points.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    private static List<String> words(String text) {
        return Terms.words(text);
    }
}
