package org.edgeloop.drift.internal.stattest;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.stattest.ComparedColumn;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.table.Categories;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Side;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TablePair;

/** Takes a column from two tables, whose types may differ. */
public record ColumnReading(TablePair tables, String column, Mode mode, Progress progress) {

	/** What pandas.read_csv reads as flags, also beside missing values, if a column has nothing else. */
	private static final Set<String> TRUE = Set.of("True", "TRUE", "true");
	private static final Set<String> FALSE = Set.of("False", "FALSE", "false");

	public ComparedColumn read(FeatureType type) throws IOException {
		if (type == FeatureType.TEXT) {
			return new LevelColumn(type, levels(Side.REFERENCE), levels(Side.CURRENT));
		}
		boolean areNumbers = isNumber(tables.reference()) && isNumber(tables.current());
		if (type == FeatureType.NUMBER || areNumbers) {
			NumberPair numbers = tables.numbers(column, progress);
			return type == FeatureType.NUMBER ? ComparedColumn.numbers(numbers) : ComparedColumn.codes(numbers);
		}
		return mode == Mode.EVIDENTLY ? asPandas() : asText();
	}

	private ComparedColumn asText() throws IOException {
		return new LevelColumn(FeatureType.CATEGORY, levels(Side.REFERENCE), levels(Side.CURRENT));
	}

	/** With the types that pandas gives each side: flags and numbers are never equal to texts. */
	private ComparedColumn asPandas() throws IOException {
		boolean isReferenceNumber = isNumberToPandas(Side.REFERENCE);
		boolean isCurrentNumber = isNumberToPandas(Side.CURRENT);
		if (isReferenceNumber && isCurrentNumber) {
			return ComparedColumn.codes(NumberPair.of(numbers(Side.REFERENCE), numbers(Side.CURRENT)));
		}
		if (!isReferenceNumber && !isCurrentNumber) {
			return asText();
		}
		ComparedColumn reference = alone(Side.REFERENCE, isReferenceNumber);
		ComparedColumn current = alone(Side.CURRENT, isCurrentNumber);
		return new UnlikeColumn(reference.values().values(), reference.places(Side.REFERENCE), current.values().values(),
				current.places(Side.CURRENT));
	}

	/** One side with nothing on the other. */
	private ComparedColumn alone(Side side, boolean isNumber) throws IOException {
		if (isNumber) {
			double[] numbers = numbers(side);
			double[] none = new double[0];
			return ComparedColumn.codes(side == Side.REFERENCE ? NumberPair.of(numbers, none) : NumberPair.of(none, numbers));
		}
		Categories levels = levels(side);
		Categories none = new Categories(new int[0], levels.levels());
		return side == Side.REFERENCE ? new LevelColumn(FeatureType.CATEGORY, levels, none)
				: new LevelColumn(FeatureType.CATEGORY, none, levels);
	}

	private boolean isNumberToPandas(Side side) throws IOException {
		if (isNumber(tables.table(side))) {
			return true;
		}
		return levels(side).levels().stream().allMatch(level -> TRUE.contains(level) || FALSE.contains(level));
	}

	private double[] numbers(Side side) throws IOException {
		if (isNumber(tables.table(side))) {
			return tables.table(side).numbers(column, progress).values();
		}
		Categories flags = levels(side);
		double[] ofLevels = flags.levels().stream().mapToDouble(level -> TRUE.contains(level) ? 1 : 0).toArray();
		return Arrays.stream(flags.codes()).mapToDouble(code -> code == Categories.MISSING ? Double.NaN : ofLevels[code]).toArray();
	}

	private Categories levels(Side side) throws IOException {
		return tables.table(side).categories(column, progress);
	}

	/** Flags are the numbers 0 and 1. */
	private boolean isNumber(Table table) {
		return table.column(column).map(TableColumn::type).filter(type -> type.isNumber() || type == ColumnType.BOOLEAN).isPresent();
	}
}
