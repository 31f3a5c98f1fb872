package io.socialsouls.community.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.InvalidValueException;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LinksTest {
    @Example
    void links_are_found_with_and_without_a_scheme() {
        assertThat(hosts("See https://Example.org/a?b=c#d, www.intranet and shop.example.com."))
                .containsExactly("example.org", "www.intranet", "shop.example.com");
        assertThat(hosts("(https://a.example)[x](http://b.example/) <ftp://c.example:21>"))
                .containsExactly("a.example", "b.example", "c.example");
        assertThat(hosts("ｈｔｔｐｓ：／／ｅｖｉｌ。ｃｏｍ and e\u200Bvil.c\u00ADom")).containsExactly("evil.com", "evil.com");
        assertThat(hosts("write to joe@agency.com or MAILTO:ann@agency.com"))
                .containsExactly("agency.com", "agency.com");
        assertThat(hosts("wait...example.com... -example.net,example.info:8080/x.com"))
                .containsExactly("example.com", "example.net", "example.info");
        assertThat(hosts("https://user:pass@[::1]/ http://")).containsExactly("", "");
    }

    @Example
    void text_with_dots_is_no_link() {
        assertThat(hosts("e.g. 3.5 percent, v1.2.3, Node.js, the end.Then more. i.e. A.B."))
                .isEmpty();
        assertThat(hosts("www. www")).isEmpty();
    }

    @Example
    void the_host_is_where_a_browser_would_go() {
        assertThat(hosts("https://example.org@evil.com/")).containsExactly("evil.com");
        assertThat(hosts("https://example.org,x@evil.com/")).containsExactly("evil.com");
        assertThat(hosts("https://example.org)@evil.com/")).containsExactly("evil.com");
        assertThat(hosts("https://evil.com\\@example.org/")).containsExactly("evil.com");
        assertThat(hosts("https:\\\\evil.com")).containsExactly("evil.com");
        assertThat(hosts("https:///evil.com")).containsExactly("evil.com");
        assertThat(hosts("https://evil.c℀.example.org")).containsExactly("evil.ca");
        assertThat(hosts("https://example.org%2eevil.com")).containsExactly("example.org%2eevil.com");
        assertThat(hosts("example.org@evil.com")).containsExactly("evil.com");
        assertThat(hosts("https://example.org?x=evil.com https://example.org:80evil.com"))
                .containsExactly("example.org", "example.org");
    }

    @Example
    void a_link_within_a_link_counts_too() {
        assertThat(hosts("https://example.org/?to=https://evil.com")).containsExactly("example.org", "evil.com");
    }

    @Example
    void an_exception_covers_what_is_below_a_host_and_no_lookalike() {
        Set<String> except = Set.of("example.org");
        assertThat(Hosts.within("example.org", except)).isTrue();
        assertThat(Hosts.within("a.b.example.org", except)).isTrue();
        assertThat(Hosts.within("badexample.org", except)).isFalse();
        assertThat(Hosts.within("example.org.evil.com", except)).isFalse();
        assertThat(Hosts.within("org", except)).isFalse();
        assertThat(Hosts.within("", except)).isFalse();
    }

    @Example
    void names_in_other_letters_are_compared_in_their_ascii_form() {
        assertThat(hosts("https://MÜNCHEN.de http://mu\u0308nchen.de https://xn--mnchen-3ya.de"))
                .containsOnly("xn--mnchen-3ya.de");
        assertThat(Hosts.check("münchen.de")).isEqualTo("xn--mnchen-3ya.de");
        // IDNA 2003 takes it for strasse.de, browsers do not.
        assertThat(hosts("https://straße.de")).containsExactly("straße.de");
    }

    @Example
    void only_names_of_hosts_can_be_excepted() {
        for (String wrong : List.of("", ".", "*.example.org", "https://example.org", "example.org/a", "a b", "a..b")) {
            assertThatThrownBy(() -> Hosts.check(wrong)).isInstanceOf(InvalidValueException.class);
        }
        assertThatThrownBy(() -> Hosts.check("a".repeat(1_000))).isInstanceOf(InvalidValueException.class);
        assertThat(Hosts.check("LocalHost")).isEqualTo("localhost");
    }

    @Property
    void any_text_has_links_within_it(@ForAll String text) {
        PlainText plain = PlainText.of(text + "://" + text + "@" + text + ".com");
        for (Link link : Links.of(plain)) {
            assertThat(plain.quote(link.from(), link.to())).isNotEmpty();
        }
    }

    private static List<String> hosts(String text) {
        return Links.of(PlainText.of(text)).stream().map(Link::host).toList();
    }
}
