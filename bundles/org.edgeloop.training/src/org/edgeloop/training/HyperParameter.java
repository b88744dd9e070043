package org.edgeloop.training;

import java.util.List;

/**
 * A setting of a classifier that training does not find by itself.
 *
 * @param name as runs log it
 * @param standard the value where none is given
 * @param sweep the values that a sweep tries where none are given
 * @param least the smallest value that has a meaning
 * @param whole whether only whole numbers have one
 * @param description what it does, with its unit, for people
 */
public record HyperParameter(String name, double standard, List<Double> sweep, double least, boolean whole, String description) {

	public HyperParameter {
		sweep = List.copyOf(sweep);
	}

	/** @return whether the classifier can be trained with this value */
	public boolean allows(double value) {
		return Double.isFinite(value) && value >= least && (!whole || value == Math.rint(value) && value <= Integer.MAX_VALUE);
	}
}
