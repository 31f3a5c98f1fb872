package io.socialsouls.community.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.spi.row.BinaryOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BinaryOrderTest {
    @Property
    void ids_compare_as_their_utf8_bytes_do(@ForAll("ids") String left, @ForAll("ids") String right) {
        int bytes =
                Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
        assertThat(Integer.signum(BinaryOrder.compare(left, right))).isEqualTo(Integer.signum(bytes));
    }

    @Provide
    Arbitrary<String> ids() {
        Arbitrary<Integer> points =
                Arbitraries.of(0x5A, 0x61, 0x62, 0xE9, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x1F600, 0x1F601, 0x10FFFF);
        return points.list()
                .ofMaxSize(4)
                .map(list -> list.stream().map(Character::toString).collect(Collectors.joining()));
    }
}
