package org.civilaffairs.app.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetupCodeTests {

    @ParameterizedTest(name = "from {0} to {1}, passed on for {2}: code needed {3}")
    @CsvSource({
        "127.0.0.1, localhost, , false",
        "0:0:0:0:0:0:0:1, localhost, , false",
        "127.0.0.1, 127.0.0.1, , false",
        "203.0.113.9, minzheng.example, , true",
        "203.0.113.9, localhost, , true",
        "127.0.0.1, evil.example, , true",
        "127.0.0.1, localhost, 203.0.113.9, true"
    })
    void onlyWhoeverSitsAtTheServerNeedsNoCode(String from, String name, String passedOnFor, boolean needed) {
        assertEquals(needed, new SetupCode().neededBy(request(from, name, passedOnFor)));
    }

    private static HttpServletRequest request(String from, String name, String passedOnFor) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SetupCodeTests.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> from;
                    case "getServerName" -> name;
                    case "getHeader" -> arguments[0].equals("X-Forwarded-For") ? passedOnFor : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
