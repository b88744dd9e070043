package org.edgeloop.training;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Rows of overlapping classes, each feature in a unit of its own: some far from zero, some tiny, one constant. */
public final class RandomRows {

	private static final double[] OFFSETS = { 0, 1e4, -3, 101_325, 1e-6, 42 };
	private static final double[] SPREADS = { 1, 0.5, 200, 3, 1e-7, 0 };

	private RandomRows() {
	}

	/** @param features at most 6, of which the last of six is constant */
	public static FeatureMatrix of(int rows, int features, int classes, int groups, long seed) {
		var random = new SplittableRandom(seed);
		var values = new float[rows * features];
		var targets = new int[rows];
		var groupOf = new int[rows];
		for (int row = 0; row < rows; row++) {
			targets[row] = row < classes ? row : random.nextInt(classes);
			groupOf[row] = row < groups ? row : random.nextInt(groups);
			for (int feature = 0; feature < features; feature++) {
				double centre = (targets[row] * 7 + feature * 3) % 5;
				values[row * features + feature] = (float) (OFFSETS[feature] + SPREADS[feature] * (centre + random.nextGaussian()));
			}
		}
		return new FeatureMatrix(names("f", features), names("class ", classes), names("g", groups), values, targets, groupOf, 0);
	}

	private static List<String> names(String prefix, int count) {
		return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
	}
}
