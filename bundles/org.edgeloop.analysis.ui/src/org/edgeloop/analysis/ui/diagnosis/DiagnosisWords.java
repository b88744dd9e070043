package org.edgeloop.analysis.ui.diagnosis;

import java.util.Locale;

import org.edgeloop.signal.diagnosis.Diagnosis;
import org.edgeloop.signal.diagnosis.FaultScore;

/** What is to be said of a diagnosis. */
public final class DiagnosisWords {

	private DiagnosisWords() {
	}

	/**
	 * @param canBeClear whether the band was the one to look at
	 * @return how sure a score makes, in a word or two
	 */
	public static String certainty(double score, boolean canBeClear) {
		return canBeClear && score >= Diagnosis.CLEAR ? "clear" : score >= Diagnosis.WEAK ? "worth a second look" : "nothing";
	}

	/** @return the answer in a sentence, with the band that it was found in */
	static String verdict(Diagnosis found) {
		FaultScore best = found.ranked().getFirst();
		String band = found.isWhitened() ? " when all frequencies are made equally strong"
				: String.format(Locale.ROOT, " in the band from %,.0f to %,.0f Hz", found.band().low(), found.band().high()).replace(',', '\u202f');
		if (!found.canBeClear() && best.score() >= Diagnosis.WEAK) {
			return "The most impulsive band shows no fault clearly;" + band + " the " + best.fault().label() + " is worth a second look.";
		}
		if (best.score() >= Diagnosis.CLEAR) {
			return "A fault of the " + best.fault().label() + " explains the envelope" + band + ".";
		}
		if (best.score() >= Diagnosis.WEAK) {
			return "No fault is clear" + band + "; the " + best.fault().label() + " is worth a second look.";
		}
		return "No fault shows" + band + ". Faults of balls often leave no lines.";
	}
}
