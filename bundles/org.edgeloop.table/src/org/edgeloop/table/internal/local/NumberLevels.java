package org.edgeloop.table.internal.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Side;
import org.edgeloop.table.ValueCounts;

/** Numbers seen as levels. */
public final class NumberLevels {

	private NumberLevels() {
	}

	/**
	 * @param integers whether both sides' values are integers, which are then written without a point
	 * @return the levels by value
	 */
	public static CategoryPair of(NumberPair numbers, boolean integers) throws IOException {
		ValueCounts<Double> counts = numbers.values(Integer.MAX_VALUE).orElseThrow();
		List<String> levels = new ArrayList<>(counts.size());
		for (double value : counts.values()) {
			levels.add(integers ? Long.toString((long) value) : PythonText.of(value));
		}
		return new LocalCategoryPair(new ValueCounts<>(levels, counts.reference(), counts.current()), absent(numbers, Side.REFERENCE),
				absent(numbers, Side.CURRENT));
	}

	private static long absent(NumberPair numbers, Side side) throws IOException {
		return numbers.summary(side).missing() + numbers.summary(side).infinite();
	}
}
