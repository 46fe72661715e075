package org.civilaffairs.app.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.civilaffairs.app.home.HomeSection.Figure;
import org.civilaffairs.app.home.HomeSection.Work;

/** The home page of every role. */
@Named
@RequestScoped
public class HomePage {

    private static final int MOST_WORK = 30;

    @Inject
    @Any
    private Instance<HomeSection> sections;

    private List<Figure> figures;
    private List<Work> work;

    @PostConstruct
    void gather() {
        var inPlace = sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::place))
                .toList();
        figures =
                inPlace.stream().flatMap(section -> section.figures().stream()).toList();
        work = inPlace.stream()
                .flatMap(section -> section.work().stream())
                .sorted(Comparator.comparing(Work::order))
                .toList();
    }

    /** Returns the figures of all features. */
    public List<Figure> getFigures() {
        return figures;
    }

    /** Returns what waits, the most urgent first, no more than a page of it. */
    public List<Work> getWork() {
        return work.stream().limit(MOST_WORK).toList();
    }

    /** Returns how much waits in all. */
    public int getWaiting() {
        return work.size();
    }
}
