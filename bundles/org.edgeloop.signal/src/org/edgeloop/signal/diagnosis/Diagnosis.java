package org.edgeloop.signal.diagnosis;

import java.util.List;
import java.util.Optional;

import org.edgeloop.signal.spectrum.FrequencyBand;
import org.edgeloop.signal.spectrum.Spectrum;
import org.edgeloop.signal.spectrum.SpectrumKind;

/**
 * What the envelope says of a bearing.
 *
 * @param band whose envelope was looked at
 * @param isMostImpulsive whether that band was given or is the most impulsive one; in any other, chance has had more tries
 * @param envelope the spectrum of the squared envelope of that band, or of all frequencies made flat
 * @param ranked all faults whose frequencies are known, at least one, the best explanation first
 */
public record Diagnosis(FrequencyBand band, boolean isMostImpulsive, Spectrum envelope, List<FaultScore> ranked) {

	/** From here on a comb is taken for a fault's. Recordings of sound bearings stay below 3. */
	public static final double CLEAR = 5;

	/** From here on a comb is worth a second look. */
	public static final double WEAK = 3;

	public Diagnosis {
		ranked = List.copyOf(ranked);
	}

	/** @return whether all frequencies were looked at, made flat; nothing is chosen by chance then either */
	public boolean isWhitened() {
		return envelope.kind() == SpectrumKind.WHITENED_ENVELOPE;
	}

	/** @return whether a high score counts as a fault, and not only as worth a second look */
	public boolean canBeClear() {
		return isMostImpulsive || isWhitened();
	}

	/** @return the fault that clearly explains the envelope; empty if none does */
	public Optional<BearingFault> found() {
		return ranked.stream().findFirst().filter(best -> canBeClear() && best.score() >= CLEAR).map(FaultScore::fault);
	}
}
