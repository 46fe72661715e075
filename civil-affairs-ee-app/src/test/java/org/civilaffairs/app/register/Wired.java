package org.civilaffairs.app.register;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.civilaffairs.app.database.Sql;
import org.civilaffairs.app.database.Versions;
import org.civilaffairs.app.security.Vault;

/** The stores of the ten books as the server puts them together, without a server. */
record Wired(JdbcBooks books, JdbcEntries entries, JdbcClaims claims, EntryWriting writing) {

    static Wired to(DataSource database, Path data) {
        try {
            var sql = new Sql(database);
            var keys = made(Class.forName("org.civilaffairs.app.security.Keys"), data);
            var load = keys.getClass().getDeclaredMethod("load");
            load.setAccessible(true);
            load.invoke(keys);
            var vault = made(Vault.class, keys);
            var books = made(JdbcBooks.class, sql);
            var entries = made(JdbcEntries.class, sql, vault);
            var claims = made(JdbcClaims.class, sql);
            var standing = made(JdbcStanding.class, sql);
            var funds = made(JdbcFunds.class, sql);
            var writing = made(EntryWriting.class, books, entries, standing, claims, funds, vault);
            return new Wired(books, entries, claims, writing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what looks back to past days; what it remembers it keeps at once, since nobody takes anything back. */
    static JdbcStood lookingBack(DataSource database) {
        Versions versions = new Versions() {
            @Override
            public void onceCommitted(Runnable work) {
                work.run();
            }
        };
        try {
            var sql = new Sql(database);
            return made(JdbcStood.class, sql, made(JdbcMarks.class, sql, versions));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes a bean by its constructor or fields for injection, out of the parts that have the types wanted. */
    private static <T> T made(Class<T> type, Object... parts) throws ReflectiveOperationException {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.isAnnotationPresent(Inject.class)) {
                constructor.setAccessible(true);
                return type.cast(constructor.newInstance(Stream.of(constructor.getParameterTypes())
                        .map(wanted -> part(wanted, parts))
                        .toArray()));
            }
        }
        Constructor<T> plain = type.getDeclaredConstructor();
        plain.setAccessible(true);
        T bean = plain.newInstance();
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class)) {
                field.setAccessible(true);
                field.set(bean, part(field.getType(), parts));
            }
        }
        return bean;
    }

    private static Object part(Class<?> wanted, Object... parts) {
        return Arrays.stream(parts)
                .filter(wanted::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing here is a " + wanted));
    }
}
