package org.edgeloop.table.internal.local;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.edgeloop.table.ColumnType;
import org.eclipse.jdt.annotation.Nullable;

/** Cells as text, as {@link org.edgeloop.table.Table#categories} has them. */
public final class CellText {

	private CellText() {
	}

	/** @return null where missing */
	public static @Nullable String of(ColumnType type, double value) {
		if (Double.isNaN(value)) {
			return null;
		}
		return switch (type) {
		case BOOLEAN -> PythonText.of(value != 0);
		case INT32, INT64 -> Long.toString((long) value);
		case TIMESTAMP -> Instant.EPOCH.plus((long) value, ChronoUnit.MICROS).toString();
		case FLOAT32, FLOAT64, TEXT -> PythonText.of(value);
		};
	}
}
