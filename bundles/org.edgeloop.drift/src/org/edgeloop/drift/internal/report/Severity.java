package org.edgeloop.drift.internal.report;

import org.edgeloop.drift.stattest.DriftRule;

/** How far a score is beyond its threshold, comparable between distances and p-values. */
public final class Severity {

	/** A p-value of 0 is one too small to be told from 0. */
	private static final double SMALLEST = Double.MIN_NORMAL;

	private Severity() {
	}

	/** @return 1 at the threshold, more beyond it, 0 if nothing is known; for p-values the ratio of the orders of magnitude */
	public static double of(DriftRule rule, double score, double threshold) {
		double severity = rule.isPValue() ? Math.log(Math.clamp(score, SMALLEST, 1)) / Math.log(Math.clamp(threshold, SMALLEST, 1))
				: score / threshold;
		return Double.isFinite(severity) ? severity : Double.isNaN(severity) ? 0 : Double.MAX_VALUE;
	}
}
