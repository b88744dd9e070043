package org.edgeloop.evaluation.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.table.Categories;
import org.edgeloop.table.Table;

/** Rows of a feature table; the model's features are taken by their names. */
final class TableWindows implements WindowSet {

	private final List<FeatureWindow> windows;
	private final List<String> labels;
	private final FeatureColumns features;
	private final List<Problem> problems;
	private final String description;

	private TableWindows(List<FeatureWindow> windows, List<String> labels, FeatureColumns features, List<Problem> problems, String description) {
		this.windows = windows;
		this.labels = labels;
		this.features = features;
		this.problems = problems;
		this.description = description;
	}

	/**
	 * @param features names of columns
	 * @param target the column of classes; rows without one are left out, as are those that lack a feature
	 * @param wanted which recordings are taken
	 * @param description what a window is, for people
	 * @throws ProblemException if the table lacks a column or no row is left
	 */
	static TableWindows read(Table table, List<String> features, String target, Predicate<String> wanted, String description, Progress progress)
			throws IOException {
		FeatureColumns columns = FeatureColumns.of(table, features, progress);
		if (table.column(target).isEmpty()) {
			throw new ProblemException(Problem.error("the table has no column '" + target + "' with classes", table.name(),
					"name the column that the model predicts"));
		}
		Progress within = Progress.NONE.until(progress::isCancelled);
		Categories classes = table.categories(target, within);
		TablePlaces places = TablePlaces.of(table, within);
		List<FeatureWindow> windows = new ArrayList<>();
		List<String> labels = new ArrayList<>();
		var rows = IntStream.builder();
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
			} else if (!columns.isComplete(row)) {
				incomplete++;
			} else {
				rows.add(row);
				labels.add(label);
				windows.add(window);
			}
		}
		if (windows.isEmpty()) {
			throw new ProblemException(Problem.error("no labelled window is left to judge the model on", table.name(), "label recordings first"));
		}
		List<Problem> problems = new ArrayList<>();
		say(problems, unlabelled, "windows are unlabelled and left out", table.name());
		say(problems, incomplete, "windows lack a feature and are left out", table.name());
		return new TableWindows(windows, labels, columns.only(rows.build().toArray()), problems, "%d features of %s".formatted(features.size(), description));
	}

	private static void say(List<Problem> problems, int count, String what, String where) {
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
		return features.width();
	}

	@Override
	public void read(int window, double[] into) {
		features.read(window, into);
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
