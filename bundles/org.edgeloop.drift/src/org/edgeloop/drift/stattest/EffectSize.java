package org.edgeloop.drift.stattest;

import java.util.List;

/**
 * How large a difference is, whatever the number of rows.
 *
 * @param name for machines: cohen_d, cliff_delta, sd_ratio, cramer_v or share_moved
 * @param displayName its name in reports
 * @param value see {@link EffectSizes}
 * @param magnitude the value in words
 */
public record EffectSize(String name, String displayName, double value, Magnitude magnitude) {

	/** The field's usual words; where one begins differs between effect sizes. */
	public enum Magnitude {

		NEGLIGIBLE, SMALL, MEDIUM, LARGE;

		/** @param bounds where small, medium and large begin */
		static Magnitude of(double value, List<Double> bounds) {
			double size = Math.abs(value);
			return values()[(int) bounds.stream().filter(bound -> size >= bound).count()];
		}
	}
}
