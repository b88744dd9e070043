package org.edgeloop.drift.performance;

import java.util.function.IntPredicate;

import org.edgeloop.drift.performance.FeatureBias.Groups;
import org.edgeloop.drift.performance.FeatureBias.Typical;
import org.edgeloop.table.Categories;

/** Compares a feature of the rows with the lowest and the highest errors with that of all rows. */
final class BiasGroups {

	private final RegressionPredictions predictions;
	private final ErrorGroups groups;
	/** Where the complete row stands in the table. */
	private final int[] places;

	BiasGroups(RegressionPredictions predictions, ErrorGroups groups) {
		this.predictions = predictions;
		this.groups = groups;
		places = new int[predictions.rows()];
		int next = 0;
		for (int row = 0; row < predictions.complete().length; row++) {
			if (predictions.complete()[row]) {
				places[next++] = row;
			}
		}
	}

	/** @param values of all rows of the table; NaN or infinite where missing */
	Groups of(double[] values) {
		double least = Double.POSITIVE_INFINITY;
		double most = Double.NEGATIVE_INFINITY;
		for (int place : places) {
			if (Double.isFinite(values[place])) {
				least = Math.min(least, values[place]);
				most = Math.max(most, values[place]);
			}
		}
		double all = mean(values, _ -> true);
		double under = mean(values, this::isUnder);
		double over = mean(values, this::isOver);
		double range = under == over ? 0 : 100 * Math.abs(over - under) / (most - least);
		return new Groups(new Typical.Mean(all), new Typical.Mean(under), new Typical.Mean(over), range);
	}

	Groups of(Categories categories) {
		var all = mostFrequent(categories, _ -> true);
		var under = mostFrequent(categories, this::isUnder);
		var over = mostFrequent(categories, this::isOver);
		return new Groups(all, under, over, all.equals(under) && all.equals(over) ? 0 : 1);
	}

	private boolean isUnder(int row) {
		return predictions.error(row) <= groups.low();
	}

	private boolean isOver(int row) {
		return predictions.error(row) >= groups.high();
	}

	private double mean(double[] values, IntPredicate wanted) {
		double sum = 0;
		double lost = 0;
		int count = 0;
		for (int row = 0; row < places.length; row++) {
			double value = values[places[row]];
			if (Double.isFinite(value) && wanted.test(row)) {
				double corrected = value - lost;
				double next = sum + corrected;
				lost = next - sum - corrected;
				sum = next;
				count++;
			}
		}
		return sum / count;
	}

	private Typical.Category mostFrequent(Categories categories, IntPredicate wanted) {
		var counts = new int[categories.levels().size()];
		var firstRows = new int[counts.length];
		for (int row = 0; row < places.length; row++) {
			int code = categories.codes()[places[row]];
			if (code != Categories.MISSING && wanted.test(row) && counts[code]++ == 0) {
				firstRows[code] = row;
			}
		}
		int best = -1;
		for (int code = 0; code < counts.length; code++) {
			if (counts[code] > 0 && (best < 0 || counts[code] > counts[best]
					|| counts[code] == counts[best] && firstRows[code] < firstRows[best])) {
				best = code;
			}
		}
		return new Typical.Category(best < 0 ? null : categories.levels().get(best));
	}
}
