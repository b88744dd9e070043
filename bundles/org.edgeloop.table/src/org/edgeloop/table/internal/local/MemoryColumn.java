package org.edgeloop.table.internal.local;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.edgeloop.table.Categories;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.Numbers;
import org.edgeloop.table.TableColumn;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A column held as an array.
 *
 * @param values {@link Categories} of text, else {@link Numbers}
 */
public record MemoryColumn(TableColumn column, Record values) {

	public MemoryColumn {
		if (values instanceof Categories != (column.type() == ColumnType.TEXT)) {
			throw new IllegalArgumentException(column + " of " + values.getClass().getSimpleName());
		}
	}

	/** @param array see {@link org.edgeloop.table.Tables#of} */
	static MemoryColumn of(String name, Object array) {
		return switch (array) {
		case double[] values -> numbers(name, ColumnType.FLOAT64, values);
		case float[] values -> numbers(name, ColumnType.FLOAT32, IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray());
		case long[] values -> numbers(name, ColumnType.INT64, Arrays.stream(values).asDoubleStream().toArray());
		case int[] values -> numbers(name, ColumnType.INT32, Arrays.stream(values).asDoubleStream().toArray());
		case boolean[] values ->
			numbers(name, ColumnType.BOOLEAN, IntStream.range(0, values.length).mapToDouble(i -> values[i] ? 1 : 0).toArray());
		case String[] values -> new MemoryColumn(TableColumn.of(name, ColumnType.TEXT), Categories.of(values));
		case Numbers values -> new MemoryColumn(TableColumn.of(name, ColumnType.FLOAT64), values);
		case Categories values -> new MemoryColumn(TableColumn.of(name, ColumnType.TEXT), values);
		default -> throw new IllegalArgumentException("no column: " + array.getClass());
		};
	}

	/** @param type any but text */
	public static MemoryColumn numbers(String name, ColumnType type, double[] values) {
		return new MemoryColumn(TableColumn.of(name, type), new Numbers(values));
	}

	int rows() {
		return values instanceof Categories levels ? levels.rows() : ((Numbers) values).rows();
	}

	double number(int row) {
		if (values instanceof Numbers numbers) {
			return numbers.values()[row];
		}
		throw new IllegalStateException(column + " has no numbers");
	}

	@Nullable String text(int row) {
		return values instanceof Categories levels ? levels.text(row) : CellText.of(column.type(), number(row));
	}
}
