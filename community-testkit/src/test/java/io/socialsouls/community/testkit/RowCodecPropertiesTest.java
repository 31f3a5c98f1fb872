package io.socialsouls.community.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.core.storage.RowCodec;
import io.socialsouls.community.spi.Kinds;
import io.socialsouls.community.testkit.kind.KeptRow;
import io.socialsouls.community.testkit.kind.MadeKinds;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RowCodecPropertiesTest {
    private final RowCodec codec = new RowCodec();

    @Property(tries = 2_000)
    void a_row_of_any_kind_is_read_back_from_one_line_as_it_was(@ForAll("rows") KeptRow<?> kept) {
        isReadBack(kept);
    }

    private <R> void isReadBack(KeptRow<R> kept) {
        String line = codec.write(kept.kind(), kept.row());
        assertThat(line).doesNotContain("\n", "\r");
        assertThat(codec.read(kept.kind(), line)).isEqualTo(kept.row());
    }

    @Provide
    Arbitrary<KeptRow<?>> rows() {
        return KeptRow.any(
                Stream.concat(Kinds.ALL.stream(), MadeKinds.ALL.stream()).toList());
    }
}
