package org.civilaffairs.app.register;

import java.util.List;
import org.civilaffairs.core.register.ChainFault;

/** What a proof found: how many entries there should be, the digest of the last one, and each place that is not as it was. */
public record ProofShown(int entries, String digest, boolean intact, List<Fault> faults) {

    /** A place, by the numbers of the first and the last entry concerned. */
    public record Fault(ChainFault.Kind kind, int from, int to) {}

    static ProofShown of(RegisterProof.Result result) {
        return new ProofShown(
                result.head().lastNumber(),
                result.head().lastDigest(),
                result.intact(),
                result.faults().stream()
                        .map(fault -> new Fault(fault.kind(), fault.from(), fault.to()))
                        .toList());
    }
}
