package org.edgeloop.drift.internal.stattest;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.stattest.ComparedColumn;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.table.Categories;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Side;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.ValueCounts;

/** Takes a column from two tables, whose types may differ. */
public record ColumnReading(TablePair tables, String column, Mode mode, Progress progress) {

	/** What pandas.read_csv reads as flags, also beside missing values, if a column has nothing else. */
	private static final Set<String> TRUE = Set.of("True", "TRUE", "true");
	private static final Set<String> FALSE = Set.of("False", "FALSE", "false");

	public ComparedColumn read(FeatureType type) throws IOException {
		if (type == FeatureType.TEXT) {
			return asText(type, tables.categories(column, progress));
		}
		boolean areNumbers = isNumber(tables.reference()) && isNumber(tables.current());
		if (type == FeatureType.NUMBER || areNumbers) {
			NumberPair numbers = tables.numbers(column, progress);
			return type == FeatureType.NUMBER ? ComparedColumn.numbers(numbers) : ComparedColumn.codes(numbers);
		}
		CategoryPair texts = tables.categories(column, progress);
		return mode == Mode.EVIDENTLY ? asPandas(texts) : asText(type, texts);
	}

	private ComparedColumn asText(FeatureType type, CategoryPair texts) {
		return new LevelColumn(type, texts, this::levels);
	}

	/** With the types that pandas gives each side: flags and numbers are never equal to texts. */
	private ComparedColumn asPandas(CategoryPair texts) throws IOException {
		boolean isReferenceNumber = isNumberToPandas(Side.REFERENCE, texts);
		boolean isCurrentNumber = isNumberToPandas(Side.CURRENT, texts);
		if (isReferenceNumber && isCurrentNumber) {
			return ComparedColumn.codes(NumberPair.of(numbers(Side.REFERENCE), numbers(Side.CURRENT)));
		}
		if (!isReferenceNumber && !isCurrentNumber) {
			return asText(FeatureType.CATEGORY, texts);
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
		CategoryPair pair = side == Side.REFERENCE ? CategoryPair.of(levels, none) : CategoryPair.of(none, levels);
		return new LevelColumn(FeatureType.CATEGORY, pair, _ -> levels);
	}

	private boolean isNumberToPandas(Side side, CategoryPair texts) throws IOException {
		if (isNumber(tables.table(side))) {
			return true;
		}
		ValueCounts<String> counts = texts.counts();
		return IntStream.range(0, counts.size()).filter(i -> counts.of(side)[i] > 0).mapToObj(counts.values()::get)
				.allMatch(level -> TRUE.contains(level) || FALSE.contains(level));
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
