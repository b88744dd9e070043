package org.edgeloop.drift.stream;

/** The buckets of one size in {@link Adwin}'s window, the oldest first: of each the sum of its values and of their squared deviations. */
final class BucketRow {

	private final double[] totals;
	private final double[] variances;
	private int count;

	BucketRow(int capacity) {
		totals = new double[capacity];
		variances = new double[capacity];
	}

	int count() {
		return count;
	}

	double total(int bucket) {
		return totals[bucket];
	}

	double variance(int bucket) {
		return variances[bucket];
	}

	void add(double total, double variance) {
		totals[count] = total;
		variances[count] = variance;
		count++;
	}

	void removeOldest() {
		removeOldest(1);
	}

	/** Makes one bucket of twice the size of the two oldest, each of {@code size} values. */
	void mergeOldestInto(BucketRow next, double size) {
		double difference = totals[0] / size - totals[1] / size;
		double between = size * size * difference * difference / (size + size);
		next.add(totals[0] + totals[1], variances[0] + variances[1] + between);
		removeOldest(2);
	}

	private void removeOldest(int removed) {
		count -= removed;
		System.arraycopy(totals, removed, totals, 0, count);
		System.arraycopy(variances, removed, variances, 0, count);
	}
}
