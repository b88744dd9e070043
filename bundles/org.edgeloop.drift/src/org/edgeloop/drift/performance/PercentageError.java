package org.edgeloop.drift.performance;

import org.edgeloop.drift.Mode;

/**
 * An absolute error as a share of the target. Evidently divides by the target itself, so that any error on a negative target becomes
 * astronomic: by max(y, ε). The corrected one divides by max(|y|, ε), as scikit-learn does. ε is the distance of doubles at 1.
 */
final class PercentageError {

	private PercentageError() {
	}

	static double of(double absoluteError, double target, Mode mode) {
		double size = mode == Mode.EVIDENTLY ? target : Math.abs(target);
		return absoluteError / Math.max(size, ClassScores.EPSILON);
	}
}
