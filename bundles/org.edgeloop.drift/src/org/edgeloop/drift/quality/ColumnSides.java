package org.edgeloop.drift.quality;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.edgeloop.drift.Mode;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Side;
import org.edgeloop.table.ValueCounts;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A column on both sides while its values are at hand.
 *
 * @param numbers both sides' values; null if a side holds texts
 * @param texts both sides' values; null if none holds texts
 * @param rowRatio rows of the current table for each row of the reference; NaN without any
 */
record ColumnSides(String name, ColumnKind kind, @Nullable ColumnQuality reference, ColumnQuality current, @Nullable NumberPair numbers,
		@Nullable CategoryPair texts, double rowRatio, Mode mode) {

	/** Columns with more different values are not compared value by value. */
	private static final int MOST_LEVELS = 2_000_000;

	ColumnCharacteristics characteristics() {
		return new ColumnCharacteristics(current, mode);
	}

	@Nullable ColumnCharacteristics referenceCharacteristics() {
		ColumnQuality known = reference;
		return known == null ? null : new ColumnCharacteristics(known, mode);
	}

	/** @return the different values as texts with their counts; empty if there are too many */
	Optional<ValueCounts<String>> levels() throws IOException {
		CategoryPair pair = texts;
		if (pair != null) {
			return Optional.of(pair.counts());
		}
		NumberPair values = numbers;
		return values == null ? Optional.empty() : values.values(MOST_LEVELS).map(this::asTexts);
	}

	/** @return how many values of the current side lie within the limits, both included; infinities lie outside */
	long within(double left, double right) throws IOException {
		NumberPair pair = numbers;
		if (pair == null || !(left <= right)) {
			return 0;
		}
		return pair.histogram(Side.CURRENT, new double[] { finite(left), finite(right) })[0];
	}

	ColumnComparison comparison() throws IOException {
		Optional<ValueCounts<String>> levels = kind == ColumnKind.CATEGORY ? levels() : Optional.empty();
		if (levels.isEmpty()) {
			return new ColumnComparison(name, kind, reference, current, null, null);
		}
		ValueCounts<String> counts = levels.get();
		return new ColumnComparison(name, kind, reference, current, reference == null ? null : CategoryChange.of(counts),
				counts.size() <= ColumnComparison.MOST_LEVELS ? counts : null);
	}

	private static double finite(double limit) {
		return Math.clamp(limit, -Double.MAX_VALUE, Double.MAX_VALUE);
	}

	private ValueCounts<String> asTexts(ValueCounts<Double> counts) {
		ColumnType type = current.type();
		List<String> texts = counts.values().stream().map(value -> CommonValue.of(type, value, 0).wording()).toList();
		return new ValueCounts<>(texts, counts.reference(), counts.current());
	}
}
