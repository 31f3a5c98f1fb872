package io.socialsouls.community.core.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonTest {
    private final JsonFormat format = new JsonFormat();

    @Property
    void a_value_has_its_text_to_the_letter(@ForAll("values") List<String> values, @ForAll("blanks") String blank) {
        String list = blank + "[" + blank + String.join(blank + "," + blank, values) + blank + "]";
        Json read = format.read("list", list + blank);
        assertThat(read.raw()).isEqualTo(list.strip());
        assertThat(read.elements()).extracting(Json::raw).containsExactlyElementsOf(values);
    }

    @Provide
    Arbitrary<List<String>> values() {
        Arbitrary<String> plain =
                Arbitraries.of("-1.50E+3", "0", "true", "null", "\"\"", "\"a\\u00e9\\n\\\"}\"", "\"🐙\"");
        Arbitrary<String> nested = Combinators.combine(blanks(), plain, plain)
                .as((blank, a, b) ->
                        "{" + blank + "\"k\"" + blank + ":" + a + ",\"l\":[" + b + blank + "]" + blank + "}");
        return Arbitraries.oneOf(plain, nested).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of("", " ", "\r\n\t");
    }

    @Example
    void a_member_of_a_long_text_has_its_text_too() {
        String late = "{\"x\":  [1,\"}\"] }";
        Json read = format.read("long", "{\"a\":\"" + "é".repeat(70_000) + "\",\"late\" : " + late + "}");
        assertThat(read.members("a", "late").at("late").raw()).isEqualTo(late);
    }
}
