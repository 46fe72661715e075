package org.civilaffairs.tck.run;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import org.civilaffairs.tck.rest.WrongInput;

/** Tells what comes of wrong requests, as it comes. */
final class WrongInputRun {

    private static final int LONGEST = 1500;

    private final PrintStream out;

    WrongInputRun(PrintStream out) {
        this.out = out;
    }

    ExitCode of(Arguments arguments, Clock clock) {
        int requests;
        try {
            requests = Integer.parseInt(arguments.options().getOrDefault("--requests", "2000"));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("--requests wants a number", notANumber);
        }
        int seed = arguments.settings(clock).seed();
        try {
            WrongInput input = WrongInput.of(Door.base(arguments), Door.token(arguments), seed);
            List<WrongInput.Fault> faults = input.send(requests, told(requests));
            faults.stream().filter(each -> each.times() > 1).forEach(each -> out.println(head(each)));
            out.println(requests + " wrong requests with seed " + seed + ", " + faults.size() + " kinds of faults");
            return faults.isEmpty() ? ExitCode.CONFORMANT : ExitCode.NOT_CONFORMANT;
        } catch (IllegalStateException unreachable) {
            out.println("broken  " + unreachable.getMessage());
            return ExitCode.PROVES_NOTHING;
        }
    }

    private WrongInput.Listener told(int requests) {
        int step = Math.max(1, requests / 10);
        return new WrongInput.Listener() {
            private int next = step;

            @Override
            public void found(WrongInput.Fault fault) {
                out.println(head(fault));
                out.println("   try     " + cut(fault.curl()));
                out.println("   answer  " + cut(fault.answer()));
            }

            @Override
            public void sent(int sent) {
                if (sent >= next && sent < requests) {
                    out.println(sent + " of " + requests + " sent");
                    next = sent + step;
                }
            }
        };
    }

    private static String head(WrongInput.Fault fault) {
        return fault.operation() + " " + fault.what()
                + (fault.times() > 1 ? ", " + fault.times() + " times in all" : "");
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
    }
}
