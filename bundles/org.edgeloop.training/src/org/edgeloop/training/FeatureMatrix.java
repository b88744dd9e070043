package org.edgeloop.training;

import java.util.Arrays;
import java.util.List;

/**
 * Rows to train on: numbers with a class and a group each. Numbers have single precision, as the exported model takes them, so that
 * training sees what the model will see. Arrays are not copied and must not be written.
 *
 * @param features the columns' names, in the order of the model's inputs
 * @param classes numbers by value, else by Unicode code point
 * @param groups the names of what must not be divided between training and validation
 * @param values row by row: rows × features; all finite
 * @param targets each row's class, an index into the classes
 * @param groupOf each row's group, an index into the groups
 * @param leftOut how many rows of the table lack a class, a group or a feature's value and are not here
 */
public record FeatureMatrix(List<String> features, List<String> classes, List<String> groups, float[] values, int[] targets,
		int[] groupOf, long leftOut) {

	public FeatureMatrix {
		features = List.copyOf(features);
		classes = List.copyOf(classes);
		groups = List.copyOf(groups);
		if (values.length != targets.length * features.size() || groupOf.length != targets.length) {
			throw new IllegalArgumentException(values.length + " values of " + targets.length + " rows");
		}
	}

	public int rows() {
		return targets.length;
	}

	/** @return how many features there are */
	public int width() {
		return features.size();
	}

	public float value(int row, int feature) {
		return values[row * width() + feature];
	}

	/** @return a copy of a row's numbers */
	public float[] row(int row) {
		return Arrays.copyOfRange(values, row * width(), (row + 1) * width());
	}

	/** @return all rows' indices */
	public int[] allRows() {
		var all = new int[rows()];
		Arrays.setAll(all, row -> row);
		return all;
	}

	/** @return how many rows each class has */
	public int[] classCounts() {
		var counts = new int[classes.size()];
		for (int target : targets) {
			counts[target]++;
		}
		return counts;
	}
}
