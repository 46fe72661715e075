package org.civilaffairs.jmh;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.civilaffairs.core.rule.Finding;
import org.drools.model.codegen.ExecutableModelProject;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieSession;

/** What an integrator would pick instead; each is given the facts and says the same findings. */
final class Peers {

    private static final String HEAD = """
            package org.civilaffairs.jmh
            global org.civilaffairs.jmh.Collector out
            """;

    private final RulesEngine easy = new DefaultRulesEngine();
    private final Rules easyOnVillage = new Rules();
    private final Rules easyOnCandidate = new Rules();
    private final KieBase droolsCounted = drools(rules("Checks.Counted", "village", Checks.ALL)
            + rules("Village.Candidate", "candidate", Checks.ON_CANDIDATE));
    private final KieBase droolsFacts = drools(rules("Checks.Counted", "village", Checks.ON_VILLAGE)
            + rules("Village.Candidate", "candidate", Checks.ON_CANDIDATE)
            + entries());
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    Peers() {
        Checks.ALL.forEach(check -> easyOnVillage.register(easy(check)));
        Checks.ON_CANDIDATE.forEach(check -> easyOnCandidate.register(easy(check)));
    }

    private static <T> org.jeasy.rules.api.Rule easy(Checks.Check<T> check) {
        return new RuleBuilder()
                .name(check.name())
                .when(facts -> check.broken().test(facts.get("it")))
                .then(facts -> check.found().apply(facts.get("it")).forEach(facts.<Consumer<Finding>>get("sink")))
                .build();
    }

    /** Easy Rules with the books counted by a plain loop. */
    void easyRules(Village village, Consumer<Finding> sink) {
        Facts facts = new Facts();
        facts.put("sink", sink);
        facts.put("it", new Checks.Counted(village.getYear(), BookScan.ofBeans(village.getBooks())));
        easy.fire(easyOnVillage, facts);
        for (Village.Candidate candidate : village.getCandidates()) {
            facts.put("it", candidate);
            easy.fire(easyOnCandidate, facts);
        }
    }

    private static String rules(String type, String about, List<? extends Checks.Check<?>> checks) {
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < checks.size(); n++) {
            text.append("rule \"%s %s\" when $it : %s( broken(%d) ) then out.%s($it, %d); end\n"
                    .formatted(about, checks.get(n).name(), type, n, about, n));
        }
        return text.toString();
    }

    private static String entries() {
        return Stream.of("late", "lacking", "keyedIn")
                .map(sign -> "rule \"%s\" when $it : Village.Entry( %s ) then out.%s($it); end\n"
                        .formatted(sign, sign, sign))
                .reduce("", String::concat);
    }

    private static KieBase drools(String rules) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/org/civilaffairs/jmh/rules.drl", HEAD + rules);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (!builder.getResults().getMessages().isEmpty()) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    /** Drools with the books counted by a plain loop: one fact for the village, one for each appointment. */
    void droolsCounted(Village village, Consumer<Finding> sink) {
        BookScan scan = BookScan.ofBeans(village.getBooks());
        run(droolsCounted, village, scan, new Collector(sink, scan), List.of());
    }

    /** Drools with every entry inserted as a fact. */
    void droolsFacts(Village village, Consumer<Finding> sink) {
        Checks.Counted counted = Checks.Counted.of(village);
        Collector collector = new Collector(sink, counted.books());
        run(droolsFacts, village, counted.books(), collector, village.getBooks());
        entries(new Checks.Counted(village.getYear(), collector.entries()), sink);
    }

    private static void run(
            KieBase base, Village village, BookScan scan, Collector collector, List<Village.Book> books) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("out", collector);
            session.insert(new Checks.Counted(village.getYear(), scan));
            village.getCandidates().forEach(session::insert);
            books.forEach(book -> book.entries().forEach(session::insert));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private static void entries(Checks.Counted counted, Consumer<Finding> sink) {
        for (Checks.Check<Checks.Counted> check : Checks.ON_ENTRIES) {
            if (check.broken().test(counted)) {
                check.found().apply(counted).forEach(sink);
            }
        }
    }

    /** Hibernate Validator: one constraint for each sign of an entry, class-level ones for what spans several values. */
    void hibernateValidator(Village village, Consumer<Finding> sink) {
        Checks.Counted counted = Checks.Counted.of(village);
        Collector collector = new Collector(sink, counted.books());
        validator.validate(village).stream()
                .sorted(Comparator.comparing(ConstraintViolation::getMessageTemplate))
                .forEach(violation -> collector.violated(violation, counted));
        entries(new Checks.Counted(village.getYear(), collector.entries()), sink);
    }
}
