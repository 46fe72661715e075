package org.civilaffairs.tck.command;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.civilaffairs.tck.adapter.CivilAffairsSystem;
import org.civilaffairs.tck.adapter.Product;

/** A system of which every call goes through one line; made of the interfaces, so that it never lags behind them. */
public final class Switchboard {

    /** What answers calls. */
    @FunctionalInterface
    public interface Line {

        /** Returns the answer. */
        Object answer(Call call) throws Throwable;
    }

    private final Line line;
    private final String name;
    private final Map<Method, Object> parts = new ConcurrentHashMap<>();

    private Switchboard(Line line, String name) {
        this.line = line;
        this.name = name;
    }

    /** Returns a system whose calls go through a line, and which has this name for itself. */
    public static CivilAffairsSystem of(Line line, String name) {
        Switchboard board = new Switchboard(line, name);
        return board.proxy(CivilAffairsSystem.class, board::ofSystem);
    }

    private Object ofSystem(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        Class<?> type = method.getReturnType();
        return type.isInterface() && type.getPackage() == Product.class.getPackage()
                ? parts.computeIfAbsent(method, part -> proxy(part.getReturnType(), ofPart(part)))
                : line.answer(new Call(Optional.empty(), method, list(arguments)));
    }

    private InvocationHandler ofPart(Method part) {
        return (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                ? ofObject(proxy, method, arguments)
                : line.answer(new Call(Optional.of(part), method, list(arguments)));
    }

    private Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> name;
        };
    }

    private static List<Object> list(Object[] arguments) {
        return arguments == null ? List.of() : Arrays.asList(arguments);
    }

    private <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
