package org.civilaffairs.tck.run;

import org.civilaffairs.tck.adapter.Appointments;
import org.civilaffairs.tck.adapter.CivilAffairsSystem;
import org.civilaffairs.tck.adapter.Divisions;
import org.civilaffairs.tck.adapter.Product;
import org.civilaffairs.tck.adapter.Supervision;
import org.civilaffairs.tck.adapter.Trainings;

/** A product that can be named and nothing else. */
public final class EmptySystem implements CivilAffairsSystem {

    @Override
    public Product product() {
        return new Product("示例产品", "1");
    }

    @Override
    public Divisions divisions() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Appointments appointments() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Trainings trainings() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Supervision supervision() {
        throw new UnsupportedOperationException();
    }
}
