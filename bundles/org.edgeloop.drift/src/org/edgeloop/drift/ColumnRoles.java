package org.edgeloop.drift;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;
import org.edgeloop.table.Table;

/**
 * Which column of a table is what. A column has one role at most; columns without a role are left out of a comparison.
 *
 * @param target what the model should have said, or null where no labels are known
 * @param prediction what the model said: a class, a number, or the probability of the positive class; else null
 * @param probabilities columns with the probability of a class, each named as its class; empty if there are none
 * @param datetime when the row was taken, or null
 * @param id what tells rows apart, or null
 * @param numerical features compared as numbers
 * @param categorical features compared as categories
 * @param text features compared as texts
 * @param task what the model was made for
 * @param positiveLabel the class that binary scores are about as the table spells it; null means {@code 1}
 */
public record ColumnRoles(@Nullable String target, @Nullable String prediction, List<String> probabilities, @Nullable String datetime,
		@Nullable String id, List<String> numerical, List<String> categorical, List<String> text, ModelTask task,
		@Nullable String positiveLabel) {

	/** A table of features alone, none of them known yet. */
	public static final ColumnRoles NONE = new ColumnRoles(null, null, List.of(), null, null, List.of(), List.of(), List.of(), ModelTask.NONE,
			null);

	public ColumnRoles {
		probabilities = List.copyOf(probabilities);
		numerical = List.copyOf(numerical);
		categorical = List.copyOf(categorical);
		text = List.copyOf(text);
	}

	/**
	 * Finds the roles by name and type: {@code target}, {@code prediction} and {@code datetime} are what they are called (else the first
	 * timestamp is the time); numbers that are named as each of the target's classes are their probabilities. In a table of windows
	 * (recording, channel, from, to) those four have no role and {@code label} is the target. What is left and no timestamp or
	 * list is a feature, sorted by name: numbers as numbers, texts and booleans as categories. A target of more than five different
	 * numbers is regressed, any other classified.
	 *
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the target cannot be read
	 */
	public static ColumnRoles detect(Table table, Progress progress) throws IOException {
		return new RoleDetection(table, progress).run();
	}

	/** @return the features in the order numerical, categorical, text */
	public List<String> features() {
		return Stream.of(numerical, categorical, text).flatMap(List::stream).toList();
	}

	/** @return the columns that hold what the model said: the prediction, or else the probabilities */
	public List<String> predictions() {
		var one = prediction;
		return one == null ? probabilities : List.of(one);
	}

	/** @return every column that has a role, each once: target, predictions, time, id, features */
	public List<String> columns() {
		var special = new ArrayList<@Nullable String>();
		special.add(target);
		special.add(prediction);
		special.addAll(probabilities);
		special.add(datetime);
		special.add(id);
		return Stream.concat(special.stream(), features().stream()).<String>mapMulti((name, sink) -> {
			if (name != null) {
				sink.accept(name);
			}
		}).distinct().toList();
	}

	public ColumnRoles withTarget(@Nullable String column) {
		return new ColumnRoles(column, prediction, probabilities, datetime, id, without(numerical, column), without(categorical, column),
				without(text, column), task, positiveLabel);
	}

	public ColumnRoles withPrediction(@Nullable String column) {
		return new ColumnRoles(target, column, probabilities, datetime, id, without(numerical, column), without(categorical, column),
				without(text, column), task, positiveLabel);
	}

	public ColumnRoles withProbabilities(List<String> columns) {
		return new ColumnRoles(target, prediction, columns, datetime, id, without(numerical, columns), without(categorical, columns),
				without(text, columns), task, positiveLabel);
	}

	public ColumnRoles withDatetime(@Nullable String column) {
		return new ColumnRoles(target, prediction, probabilities, column, id, without(numerical, column), without(categorical, column),
				without(text, column), task, positiveLabel);
	}

	public ColumnRoles withTask(ModelTask newTask) {
		return new ColumnRoles(target, prediction, probabilities, datetime, id, numerical, categorical, text, newTask, positiveLabel);
	}

	/**
	 * @return with the task that {@link #detect} would find for this target in the table; none if there is no target
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the target cannot be read
	 */
	public ColumnRoles withTaskOf(Table table, Progress progress) throws IOException {
		return withTask(new RoleDetection(table, progress).task(this));
	}

	public ColumnRoles withPositiveLabel(@Nullable String label) {
		return new ColumnRoles(target, prediction, probabilities, datetime, id, numerical, categorical, text, task, label);
	}

	private static List<String> without(List<String> names, @Nullable String taken) {
		return names.stream().filter(name -> !name.equals(taken)).toList();
	}

	private static List<String> without(List<String> names, List<String> taken) {
		return names.stream().filter(name -> !taken.contains(name)).toList();
	}
}
