package org.civilaffairs.tck.run;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import org.civilaffairs.tck.rest.WrongInput;

/** Tells what came of wrong requests. */
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
            List<WrongInput.Fault> faults = input.send(requests, sent -> {});
            faults.forEach(this::tell);
            out.println(requests + " wrong requests with seed " + seed + ", " + faults.size() + " kinds of faults");
            return faults.isEmpty() ? ExitCode.CONFORMANT : ExitCode.NOT_CONFORMANT;
        } catch (IllegalStateException unreachable) {
            out.println("broken  " + unreachable.getMessage());
            return ExitCode.PROVES_NOTHING;
        }
    }

    private void tell(WrongInput.Fault fault) {
        out.println(fault.operation() + " " + fault.what() + ", " + fault.times() + " times");
        out.println("   try     " + cut(fault.curl()));
        out.println("   answer  " + cut(fault.answer()));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
    }
}
