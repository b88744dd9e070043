package org.edgeloop.drift;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;

/** Finds the roles of a table's columns by their names and types; {@link ColumnRoles#detect} says by which rules. */
final class RoleDetection {

	private static final String TARGET = "target";
	private static final String PREDICTION = "prediction";
	private static final String DATETIME = "datetime";
	/** Where a row of a feature table was cut from: no features, whatever their type. */
	private static final Set<String> WINDOW = Set.of("recording", "channel", "from", "to");
	private static final String WINDOW_LABEL = "label";
	/** Whole numbers of no more different values than this are classes. */
	private static final int MAX_CLASSES_OF_NUMBERS = 5;

	private final Table table;
	private final Progress progress;
	private final boolean ofWindows;

	RoleDetection(Table table, Progress progress) {
		this.table = table;
		this.progress = progress;
		this.ofWindows = WINDOW.stream().allMatch(name -> table.column(name).isPresent());
	}

	ColumnRoles run() throws IOException {
		TableColumn target = target();
		String targetName = target == null ? null : target.name();
		String prediction = table.column(PREDICTION).isPresent() ? PREDICTION : null;
		List<String> probabilities = target == null || prediction != null ? List.of() : probabilities(target);
		String datetime = datetime();
		var taken = new HashSet<@Nullable String>(ofWindows ? WINDOW : Set.of());
		taken.addAll(probabilities);
		taken.addAll(Arrays.asList(targetName, prediction, datetime));
		ModelTask task = target == null ? ModelTask.NONE : task(target, probabilities);
		return new ColumnRoles(targetName, prediction, probabilities, datetime, null, features(taken, true), features(taken, false),
				List.of(), task, null);
	}

	ModelTask task(ColumnRoles roles) throws IOException {
		for (TableColumn column : table.columns()) {
			if (column.name().equals(roles.target())) {
				return task(column, roles.probabilities());
			}
		}
		return ModelTask.NONE;
	}

	private @Nullable TableColumn target() {
		for (TableColumn column : table.columns()) {
			if (column.name().equals(TARGET) || ofWindows && column.name().equals(WINDOW_LABEL)) {
				return column;
			}
		}
		return null;
	}

	private @Nullable String datetime() {
		for (TableColumn column : table.columns()) {
			if (column.name().equals(DATETIME)) {
				return DATETIME;
			}
		}
		for (TableColumn column : table.columns()) {
			if (column.type() == ColumnType.TIMESTAMP) {
				return column.name();
			}
		}
		return null;
	}

	/** Columns of numbers that are named as the target's classes, if each class has one. */
	private List<String> probabilities(TableColumn target) throws IOException {
		if (target.type() != ColumnType.TEXT) {
			return List.of();
		}
		var classes = new HashSet<>(table.categories(target.name(), progress).levels());
		List<String> found = table.columns().stream().filter(RoleDetection::isNumber).map(TableColumn::name).filter(classes::contains)
				.toList();
		return classes.size() > 1 && found.size() == classes.size() ? found : List.of();
	}

	private ModelTask task(TableColumn target, List<String> probabilities) throws IOException {
		if (!probabilities.isEmpty() || !isNumber(target)) {
			return ModelTask.CLASSIFICATION;
		}
		var seen = new TreeSet<Double>();
		for (double value : table.numbers(target.name(), progress).values()) {
			if (Double.isFinite(value) && !seen.contains(value)) {
				seen.add(value);
				if (seen.size() > MAX_CLASSES_OF_NUMBERS) {
					return ModelTask.REGRESSION;
				}
			}
		}
		return ModelTask.CLASSIFICATION;
	}

	private List<String> features(Set<@Nullable String> taken, boolean numbers) {
		var names = new ArrayList<String>();
		for (TableColumn column : table.columns()) {
			boolean comparable = column.length() == 0 && column.type() != ColumnType.TIMESTAMP;
			if (comparable && isNumber(column) == numbers && !taken.contains(column.name())) {
				names.add(column.name());
			}
		}
		names.sort(null);
		return names;
	}

	private static boolean isNumber(TableColumn column) {
		return column.length() == 0 && column.type().isNumber();
	}
}
