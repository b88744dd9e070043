package org.edgeloop.drift.stattest;

import java.io.IOException;

import org.edgeloop.table.Side;

/** The test of a column for which none was chosen, by the reference's size and how many different values there are. */
public final class DefaultStatTest {

	/** References up to this size are judged by p-values; above it a p-value calls any difference significant. */
	private static final long SMALL_REFERENCE = 1000;
	private static final long FEW_VALUES = 5;

	private DefaultStatTest() {
	}

	/** @throws IOException if the values cannot be read */
	public static StatTest choose(ComparedColumn column) throws IOException {
		boolean isSmall = column.count(Side.REFERENCE) <= SMALL_REFERENCE;
		return switch (column.type()) {
		case NUMBER -> {
			long distinct = column.distinctUnion();
			if (distinct > FEW_VALUES) {
				yield isSmall ? StatTests.KS : StatTests.WASSERSTEIN;
			}
			yield isSmall ? ofFewValues(distinct) : StatTests.JENSEN_SHANNON;
		}
		case CATEGORY -> isSmall ? ofFewValues(column.distinctUnion()) : StatTests.JENSEN_SHANNON;
		case TEXT -> isSmall ? StatTests.TEXT_PERCENTILE : StatTests.TEXT_AREA;
		};
	}

	private static StatTest ofFewValues(long distinct) {
		return distinct > 2 ? StatTests.CHI_SQUARE : StatTests.Z;
	}
}
