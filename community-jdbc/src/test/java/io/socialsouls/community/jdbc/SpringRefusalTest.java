package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.GroupId;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The README's lines for a storage with transactions of its own in an application on Spring. */
class SpringRefusalTest {
    private final GroupId group = GroupId.of(UUID.randomUUID().toString());

    private static JdbcStorage apart(DataSource dataSource) {
        // begin README
        JdbcStorage storage = JdbcStorage.on(dataSource)
                .refuseWithin(TransactionSynchronizationManager::isActualTransactionActive)
                .build();
        // end README
        return storage;
    }

    @Test
    void a_storage_with_transactions_of_its_own_refuses_to_work_inside_one_of_spring_s() {
        DataSource source = H2.Memory.DATABASE.source();
        SpringHost host = new SpringHost(source);
        JdbcStorage storage = apart(source);
        assertThat(Stores.<Boolean>in(storage, group, unit -> true)).isTrue();
        assertThatThrownBy(() -> host.inTransaction(() -> Stores.<Boolean>in(storage, group, unit -> true)))
                .isInstanceOfSatisfying(
                        CommunityException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.WRONG_STATE));
    }
}
