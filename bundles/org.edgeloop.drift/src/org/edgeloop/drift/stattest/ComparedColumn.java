package org.edgeloop.drift.stattest;

import java.io.IOException;
import java.util.Objects;

import org.edgeloop.drift.internal.stattest.KeyCounts;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Side;
import org.eclipse.jdt.annotation.Nullable;

/** A column of a reference and a current table as a test sees it: what its values mean, and the engine's aggregates of them. */
public final class ComparedColumn {

	private final FeatureType type;
	private final @Nullable NumberPair numbers;
	private final @Nullable CategoryPair categories;

	private ComparedColumn(FeatureType type, @Nullable NumberPair numbers, @Nullable CategoryPair categories) {
		this.type = type;
		this.numbers = numbers;
		this.categories = categories;
	}

	/** @return quantities */
	public static ComparedColumn numbers(NumberPair numbers) {
		return new ComparedColumn(FeatureType.NUMBER, numbers, null);
	}

	/** @return numbers that are codes: 1 and 1.0 are one category, infinities are missing */
	public static ComparedColumn codes(NumberPair numbers) {
		return new ComparedColumn(FeatureType.CATEGORY, numbers, null);
	}

	/** @return categories by their text */
	public static ComparedColumn categories(CategoryPair categories) {
		return new ComparedColumn(FeatureType.CATEGORY, null, categories);
	}

	public FeatureType type() {
		return type;
	}

	/** @throws IllegalStateException if these are categories by their text */
	public NumberPair numbers() {
		NumberPair pair = numbers;
		if (pair == null) {
			throw new IllegalStateException("not numbers");
		}
		return pair;
	}

	/** @return how many values of a side take part in a test */
	public long count(Side side) throws IOException {
		NumberPair pair = numbers;
		return pair != null ? pair.summary(side).n() : texts().count(side);
	}

	/** @return how many different values both sides have together */
	public long distinctUnion() throws IOException {
		NumberPair pair = numbers;
		return pair != null ? pair.distinctUnion() : texts().counts().size();
	}

	/** @return how many different values a side has */
	public long distinct(Side side) throws IOException {
		NumberPair pair = numbers;
		return pair != null ? pair.summary(side).distinct() : texts().counts().distinct(side);
	}

	/** @return each different value with its counts, ascending */
	public KeyCounts keys() throws IOException {
		NumberPair pair = numbers;
		return pair != null ? KeyCounts.of(pair.values(Integer.MAX_VALUE).orElseThrow()) : KeyCounts.of(texts().counts());
	}

	private CategoryPair texts() {
		return Objects.requireNonNull(categories);
	}
}
