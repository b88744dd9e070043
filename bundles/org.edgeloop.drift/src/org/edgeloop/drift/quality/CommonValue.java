package org.edgeloop.drift.quality;

import org.edgeloop.drift.check.PythonNumbers;
import org.edgeloop.table.ColumnType;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A value and how often it occurs.
 *
 * @param text the value as pandas prints it; null where it is the missing value
 * @param number the value of a column of numbers, booleans or times, 0 or 1 of texts that all are "False" or "True"; else NaN
 * @param count in how many rows
 */
public record CommonValue(@Nullable String text, double number, long count) {

	/** A value of a column that is not text; NaN is the missing value. */
	public static CommonValue of(ColumnType type, double number, long count) {
		if (Double.isNaN(number)) {
			return missing(count);
		}
		String text = switch (type) {
		case BOOLEAN -> number == 0 ? "False" : "True";
		case INT32, INT64, TIMESTAMP -> Long.toString((long) number);
		case FLOAT32, FLOAT64, TEXT -> PythonNumbers.repr(number);
		};
		return new CommonValue(text, number, count);
	}

	public static CommonValue missing(long count) {
		return new CommonValue(null, Double.NaN, count);
	}

	public boolean isMissing() {
		return text == null;
	}

	/** @return the value as a sentence says it */
	public String wording() {
		String known = text;
		return known == null ? "nan" : known;
	}
}
