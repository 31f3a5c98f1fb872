package io.socialsouls.community.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** An application on Spring: its transactions are those of methods that are {@code @Transactional}. */
final class SpringHost implements HostApplication {
    private final DataSource source;
    private final Service service;

    SpringHost(DataSource source) {
        this.source = source;
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(source));
        context.registerBean(Service.class, TransactionalService::new);
        context.register(Settings.class);
        context.refresh();
        service = context.getBean(Service.class);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return service.call(work);
    }

    @Override
    public HostTransaction transactions() {
        return new SpringTransactions(source);
    }

    /** Called through Spring's proxy. */
    interface Service {
        <T> T call(Supplier<T> work);
    }

    private static final class TransactionalService implements Service {
        @Override
        @Transactional(isolation = Isolation.READ_COMMITTED)
        public <T> T call(Supplier<T> work) {
            return work.get();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Settings {}

    /** Spring's transactions, as a host lends them. */
    // begin README
    private record SpringTransactions(DataSource source) implements HostTransaction {
        @Override
        public Connection connection() {
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                throw new IllegalStateException("no transaction is running; expected a method that is @Transactional");
            }
            return DataSourceUtils.getConnection(source);
        }

        @Override
        public int isolation() throws SQLException {
            Integer told = TransactionSynchronizationManager.getCurrentTransactionIsolationLevel();
            return told == null ? connection().getTransactionIsolation() : told;
        }

        @Override
        public void afterCommit(Runnable action) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    action.run();
                }
            });
        }

        @Override
        public void setRollbackOnly() {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
    }
    // end README
}
