package org.edgeloop.table.internal.local;

/** Means and covariances of a sample's empirical characteristic function. */
final class CosineMoments {

	private static final int PARTS = 4;

	private CosineMoments() {
	}

	/** @return see {@link org.edgeloop.table.NumberPair#cosineMoments} */
	static double[] of(double[] values, double t1, double t2) {
		var means = new double[PARTS];
		var part = new double[PARTS];
		var sums = sums(PARTS);
		for (double value : values) {
			parts(value, t1, t2, part);
			for (int i = 0; i < PARTS; i++) {
				sums[i].add(part[i]);
			}
		}
		for (int i = 0; i < PARTS; i++) {
			means[i] = sums[i].sum() / values.length;
		}
		var products = sums(PARTS * PARTS);
		for (double value : values) {
			parts(value, t1, t2, part);
			for (int i = 0; i < PARTS * PARTS; i++) {
				products[i].add((part[i / PARTS] - means[i / PARTS]) * (part[i % PARTS] - means[i % PARTS]));
			}
		}
		var moments = new double[PARTS + PARTS * PARTS];
		for (int i = 0; i < moments.length; i++) {
			moments[i] = i < PARTS ? means[i] : products[i - PARTS].sum() / values.length;
		}
		return moments;
	}

	private static void parts(double value, double t1, double t2, double[] part) {
		part[0] = Math.cos(t1 * value);
		part[1] = Math.cos(t2 * value);
		part[2] = Math.sin(t1 * value);
		part[3] = Math.sin(t2 * value);
	}

	private static CompensatedSum[] sums(int count) {
		var sums = new CompensatedSum[count];
		for (int i = 0; i < count; i++) {
			sums[i] = new CompensatedSum();
		}
		return sums;
	}
}
