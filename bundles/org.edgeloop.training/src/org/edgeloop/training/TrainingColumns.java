package org.edgeloop.training;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.table.ColumnType;
import org.edgeloop.table.TableColumn;

/**
 * The columns of a table as a training sees them.
 *
 * @param columns all of them in their order
 */
public record TrainingColumns(List<TableColumn> columns) {

	private static final List<String> TARGETS = List.of("condition", "label", "class", "target", "fault");
	private static final List<String> GROUPS = List.of("machine", "recording");

	private static final Set<ColumnType> FRACTIONS = EnumSet.of(ColumnType.FLOAT32, ColumnType.FLOAT64);

	public TrainingColumns {
		columns = List.copyOf(columns);
	}

	/** @return the columns that can be targets: those of one value a row */
	public List<String> names() {
		return columns.stream().filter(column -> column.length() == 0).map(TableColumn::name).toList();
	}

	/** @return the columns that can keep rows together: those whose values are names or whole numbers, which rows can agree in */
	public List<String> labels() {
		return columns.stream().filter(column -> column.length() == 0 && !FRACTIONS.contains(column.type())).map(TableColumn::name).toList();
	}

	/** @return the columns that can be trained on, whatever they are called */
	public List<String> numbers() {
		return columns.stream().filter(column -> column.length() == 0 && column.type().isNumber()).map(TableColumn::name).toList();
	}

	/** @return the columns that are trained on where nothing else is said */
	public List<String> usualFeatures(ColumnChoice choice) {
		return numbers().stream().filter(name -> !name.equals(choice.target()) && !choice.groups().contains(name)
				&& !choice.excluded().contains(name) && !ColumnChoice.BOOKKEEPING.contains(name)).toList();
	}

	/** @return the column whose name promises classes */
	public Optional<String> likelyTarget() {
		return likely(TARGETS);
	}

	/** @return the column whose name promises that rows of equal values belong together */
	public Optional<String> likelyGroup() {
		return likely(GROUPS);
	}

	private Optional<String> likely(List<String> wanted) {
		return wanted.stream().flatMap(want -> names().stream().filter(want::equalsIgnoreCase)).findFirst();
	}
}
