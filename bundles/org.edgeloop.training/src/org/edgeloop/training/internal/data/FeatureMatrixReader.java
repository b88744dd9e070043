package org.edgeloop.training.internal.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.table.Categories;
import org.edgeloop.table.Numbers;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.training.ColumnChoice;
import org.edgeloop.training.FeatureMatrix;
import org.edgeloop.training.TrainingColumns;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads what there is to train on. A row that lacks its class, a group or the value of a feature, or has a value that single
 * precision cannot hold, is left out and counted; a feature without any value is left out as a whole.
 */
public final class FeatureMatrixReader {

	private static final int MOST_CLASSES = 1000;
	private static final int MOST_NUMBERS = Integer.MAX_VALUE - 8;

	private final Table table;
	private final ColumnChoice choice;
	private final Progress progress;

	public FeatureMatrixReader(Table table, ColumnChoice choice, Progress progress) {
		this.table = table;
		this.choice = choice;
		this.progress = progress;
	}

	/**
	 * @throws ProblemException if a column is not there or of another kind than is needed, or there are not two classes to tell apart
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the table cannot be read
	 */
	public FeatureMatrix read() throws IOException {
		List<String> wanted = featureNames();
		progress.begin("Reading " + table.name(), wanted.size() + 1L);
		Levels targets = Levels.of(text(choice.target()));
		Levels groups = groups();
		List<String> names = new ArrayList<>();
		List<double[]> columns = new ArrayList<>();
		var usable = new BitSet();
		usable.set(0, rows());
		Levels.forEachMissing(targets, usable::clear);
		Levels.forEachMissing(groups, usable::clear);
		for (String name : wanted) {
			Numbers numbers = table.numbers(name, Progress.NONE.until(progress::isCancelled));
			if (numbers.count() > 0) {
				names.add(name);
				columns.add(numbers.values());
				clearMissing(numbers.values(), usable);
			}
			progress.worked(1);
		}
		return matrix(names, columns, targets, groups, usable.stream().toArray());
	}

	private static void clearMissing(double[] values, BitSet usable) {
		for (int row = 0; row < values.length; row++) {
			if (!Float.isFinite((float) values[row])) {
				usable.clear(row);
			}
		}
	}

	private FeatureMatrix matrix(List<String> names, List<double[]> columns, Levels targets, Levels groups, int[] rows)
			throws ProblemException {
		if (names.isEmpty()) {
			throw problem("there is no column of numbers to train on", "choose the features by name");
		}
		if ((long) rows.length * names.size() > MOST_NUMBERS) {
			throw problem("the table is too large to train on at once", "choose fewer features");
		}
		var values = new float[rows.length * names.size()];
		for (int i = 0; i < rows.length; i++) {
			for (int feature = 0; feature < names.size(); feature++) {
				values[i * names.size() + feature] = (float) columns.get(feature)[rows[i]];
			}
		}
		Levels classes = targets.of(rows);
		checkClasses(classes.names().size(), rows.length);
		Levels kept = groups.of(rows);
		return new FeatureMatrix(names, classes.names(), kept.names(), values, classes.codes(), kept.codes(), table.rows() - rows.length);
	}

	private void checkClasses(int classes, int rows) throws ProblemException {
		if (rows == 0) {
			throw problem("no row has a class, a group and a value for every feature", "leave out features that lack values");
		}
		if (classes < 2) {
			throw problem("the column '" + choice.target() + "' has one class only", "choose a target with classes to tell apart");
		}
		if (classes > MOST_CLASSES) {
			throw problem("the column '" + choice.target() + "' has " + classes + " different values, which are no classes",
					"choose a target of at most " + MOST_CLASSES + " classes");
		}
	}

	private Levels groups() throws IOException {
		if (choice.groups().isEmpty()) {
			return Levels.rows(rows());
		}
		List<Categories> columns = new ArrayList<>();
		for (String name : choice.groups()) {
			columns.add(text(name));
		}
		return Levels.of(Categories.of(IntStream.range(0, rows()).<@Nullable String>mapToObj(row -> joined(columns, row)).toArray(String[]::new)));
	}

	private static @Nullable String joined(List<Categories> columns, int row) {
		boolean whole = columns.stream().noneMatch(column -> column.codes()[row] == Categories.MISSING);
		return whole ? columns.stream().map(column -> Objects.requireNonNull(column.text(row))).collect(Collectors.joining(" · ")) : null;
	}

	private Categories text(String name) throws IOException {
		column(name);
		return table.categories(name, Progress.NONE.until(progress::isCancelled));
	}

	private List<String> featureNames() throws ProblemException {
		for (String name : choice.features()) {
			TableColumn column = column(name);
			if (!column.type().isNumber() || column.length() > 0) {
				throw problem("the column '" + name + "' holds no numbers", "train on columns of numbers");
			}
			if (isTaken(name)) {
				throw problem("the column '" + name + "' is the target or a group, and cannot be trained on", "leave it out of the features");
			}
		}
		if (!choice.features().isEmpty()) {
			return choice.features().stream().distinct().filter(name -> !choice.excluded().contains(name)).toList();
		}
		return new TrainingColumns(table.columns()).usualFeatures(choice);
	}

	private boolean isTaken(String name) {
		return name.equals(choice.target()) || choice.groups().contains(name);
	}

	private TableColumn column(String name) throws ProblemException {
		return table.column(name).orElseThrow(() -> problem("there is no column '" + name + "'",
				"choose one of " + table.columns().stream().map(TableColumn::name).limit(40).collect(Collectors.joining(", "))));
	}

	private int rows() throws ProblemException {
		if (table.rows() > MOST_NUMBERS || !table.isAligned()) {
			throw problem("the table is too large to train on at once", "train on a part of it");
		}
		return (int) table.rows();
	}

	private ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, table.name(), remedy));
	}
}
