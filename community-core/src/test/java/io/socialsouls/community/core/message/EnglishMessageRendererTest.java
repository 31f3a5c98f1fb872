package io.socialsouls.community.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EnglishMessageRendererTest {
    private final EnglishMessageRenderer renderer = new EnglishMessageRenderer();

    @Example
    void a_sentence_is_filled_in() {
        assertThat(render(
                        MessageKeys.NOTICE_MENTION, new MessageArgument.Text("Ana"), new MessageArgument.Text("Lift?")))
                .isEqualTo("Ana mentioned you in “Lift?”.");
        assertThat(render(MessageKeys.AUTHOR_ANONYMOUS, new MessageArgument.Text("x7")))
                .isEqualTo("Anonymous x7");
    }

    @Property
    void words_of_people_stay_as_they_are(@ForAll String name, @ForAll String title) {
        assertThat(render(MessageKeys.NOTICE_MENTION, new MessageArgument.Text(name), new MessageArgument.Text(title)))
                .isEqualTo(name + " mentioned you in “" + title + "”.");
    }

    @Example
    void words_that_look_like_places_are_not_filled_in() {
        assertThat(render(
                        MessageKeys.NOTICE_MENTION,
                        new MessageArgument.Text("{1} '{0}'"),
                        new MessageArgument.Text("{0}")))
                .isEqualTo("{1} '{0}' mentioned you in “{0}”.");
    }

    @Example
    void a_sentence_that_is_not_in_the_catalogue_shows_its_key_and_arguments() {
        assertThat(render("host.own")).isEqualTo("host.own");
        assertThat(render("host.own", new MessageArgument.Text("a"), new MessageArgument.Count(2)))
                .isEqualTo("host.own [a, 2]");
    }

    @Example
    void an_argument_that_is_missing_leaves_its_place_visible() {
        assertThat(render(MessageKeys.NOTICE_MENTION, new MessageArgument.Text("Ana")))
                .isEqualTo("Ana mentioned you in “{1}”.");
    }

    @Example
    void numbers_are_written_as_the_readers_locale_writes_them() {
        Message message = Message.of(
                "k",
                new MessageArgument.Count(1_234_567),
                new MessageArgument.Percent(12.34),
                new MessageArgument.Amount(0.5));
        assertThat(renderer.render(message, Locale.ENGLISH)).isEqualTo("k [1,234,567, +12.3 %, 0.5]");
        assertThat(renderer.render(message, Locale.GERMAN)).isEqualTo("k [1.234.567, +12,3 %, 0,5]");
    }

    @Example
    void a_change_has_a_sign_and_a_zero_has_none() {
        assertThat(percent(5)).isEqualTo("+5.0 %");
        assertThat(percent(-5.25)).isEqualTo("-5.3 %");
        assertThat(percent(-0.04)).isEqualTo("0.0 %");
        assertThat(percent(-0.0)).isEqualTo("0.0 %");
        assertThat(percent(0.04)).isEqualTo("0.0 %");
        assertThat(percent(123_456.7)).isEqualTo("+123,456.7 %");
        assertThat(percent(-99.97)).isEqualTo("-99.97 %");
        assertThat(percent(-100)).isEqualTo("-100.0 %");
        assertThat(percent(Double.POSITIVE_INFINITY)).isEqualTo("+∞ %");
        assertThat(percent(1e300)).isEqualTo("+1E300 %");
    }

    @Example
    void an_amount_has_three_digits_that_count_or_all_before_the_point() {
        assertThat(amount(0.012345)).isEqualTo("0.0123");
        assertThat(amount(-1.5)).isEqualTo("-1.5");
        assertThat(amount(99.94)).isEqualTo("99.9");
        assertThat(amount(95.0)).isEqualTo("95");
        assertThat(amount(12_345.6)).isEqualTo("12,346");
        assertThat(amount(-0.0)).isEqualTo("0");
        assertThat(amount(1.234e-9)).isEqualTo("1.23E-9");
        assertThat(amount(Double.NEGATIVE_INFINITY)).isEqualTo("-∞");
        assertThat(amount(Double.NaN)).isEqualTo("NaN");
    }

    @Example
    void a_share_has_no_sign_and_what_is_not_nothing_or_all_does_not_look_so() {
        assertThat(percentage(12.34)).isEqualTo("12.3 %");
        assertThat(percentage(0)).isEqualTo("0.0 %");
        assertThat(percentage(0.034)).isEqualTo("0.03 %");
        assertThat(percentage(1e-9)).isEqualTo("0.0 %");
        assertThat(percentage(99.97)).isEqualTo("99.97 %");
        assertThat(percentage(100)).isEqualTo("100.0 %");
        assertThat(percentage(12_345.6)).isEqualTo("12,345.6 %");
        assertThat(percentage(Double.POSITIVE_INFINITY)).isEqualTo("∞ %");
    }

    @Property
    void every_number_can_be_written(@ForAll long bits) {
        double any = Double.longBitsToDouble(bits);
        assertThat(percentage(any)).isNotEmpty().hasSizeLessThan(40);
        assertThat(percent(any)).isNotEmpty().hasSizeLessThan(40);
        assertThat(amount(any)).isNotEmpty().hasSizeLessThan(40);
    }

    private String percent(double value) {
        return argument(new MessageArgument.Percent(value));
    }

    private String percentage(double value) {
        return argument(new MessageArgument.Percentage(value));
    }

    private String amount(double value) {
        return argument(new MessageArgument.Amount(value));
    }

    private String argument(MessageArgument argument) {
        String shown = render("k", argument);
        return shown.substring("k [".length(), shown.length() - 1);
    }

    private String render(String key, MessageArgument... arguments) {
        return renderer.render(Message.of(key, arguments), Locale.ENGLISH);
    }
}
