package org.civilaffairs.app.setup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The line that tells whoever started the server where to go and what to do there. */
@ApplicationScoped
class Announcement {

    @Inject
    @ConfigProperty(name = "HTTP_PORT", defaultValue = "9080")
    private int port;

    @Inject
    private Installation installation;

    void print(@Observes @Priority(Integer.MAX_VALUE) @Initialized(ApplicationScoped.class) Object start) {
        var next = installation.isDone() ? "log in (请打开此地址登录)" : "choose your district (请打开此地址，选择所在区县)";
        System.out.println("Civil Affairs · 民政助理: open http://localhost:" + port + "/ and " + next);
    }
}
