package org.edgeloop.evaluation.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.table.Categories;
import org.edgeloop.table.Table;

/** Rows of a feature table; the model's features are taken by their names. */
public final class TableWindows implements WindowSet {

	private final List<FeatureWindow> windows = new ArrayList<>();
	private final List<String> labels = new ArrayList<>();
	private final List<double[]> columns = new ArrayList<>();
	private final List<Integer> rows = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private final String description;

	private TableWindows(String description) {
		this.description = description;
	}

	/**
	 * @param features names of columns
	 * @param target the column of classes; rows without one are left out, as are those that lack a feature
	 * @param wanted which recordings are taken
	 * @param description what a window is, for people
	 * @throws ProblemException if the table lacks a column or no row is left
	 */
	public static TableWindows read(Table table, List<String> features, String target, Predicate<String> wanted, String description, Progress progress)
			throws IOException {
		var set = new TableWindows("%d features of %s".formatted(features.size(), description));
		for (String feature : features) {
			require(table, feature);
			set.columns.add(table.numbers(feature, Progress.NONE.until(progress::isCancelled)).values());
		}
		set.choose(table, target, wanted, progress);
		return set;
	}

	private static void require(Table table, String column) throws ProblemException {
		if (table.column(column).isEmpty()) {
			throw new ProblemException(Problem.error("the model takes '" + column + "', and the table has no such column", table.name(),
					"compute the features that the model was trained on"));
		}
	}

	private void choose(Table table, String target, Predicate<String> wanted, Progress progress) throws IOException {
		if (table.column(target).isEmpty()) {
			throw new ProblemException(Problem.error("the table has no column '" + target + "' with classes", table.name(),
					"name the column that the model predicts"));
		}
		Progress within = Progress.NONE.until(progress::isCancelled);
		Categories classes = table.categories(target, within);
		TablePlaces places = TablePlaces.of(table, within);
		int unlabelled = 0;
		int incomplete = 0;
		for (int row = 0; row < classes.rows(); row++) {
			FeatureWindow window = places.window(row);
			String label = classes.text(row);
			if (!wanted.test(window.recording())) {
				continue;
			}
			if (label == null) {
				unlabelled++;
			} else if (!isComplete(row)) {
				incomplete++;
			} else {
				rows.add(row);
				labels.add(label);
				windows.add(window);
			}
		}
		say(unlabelled, "windows are unlabelled and left out", table.name());
		say(incomplete, "windows lack a feature and are left out", table.name());
		if (rows.isEmpty()) {
			throw new ProblemException(Problem.error("no labelled window is left to judge the model on", table.name(), "label recordings first"));
		}
	}

	private boolean isComplete(int row) {
		return columns.stream().allMatch(column -> Float.isFinite((float) column[row]));
	}

	private void say(int count, String what, String where) {
		if (count > 0) {
			problems.add(new Problem(Problem.Severity.INFO, count + " " + what, where, ""));
		}
	}

	@Override
	public List<FeatureWindow> windows() {
		return windows;
	}

	@Override
	public String label(int window) {
		return labels.get(window);
	}

	@Override
	public int width() {
		return columns.size();
	}

	@Override
	public void read(int window, double[] into) {
		int row = rows.get(window);
		for (int feature = 0; feature < into.length; feature++) {
			into[feature] = columns.get(feature)[row];
		}
	}

	@Override
	public List<Problem> problems() {
		return problems;
	}

	@Override
	public String description() {
		return description;
	}
}
