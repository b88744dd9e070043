package org.edgeloop.drift.performance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.check.PythonNumbers;
import org.edgeloop.table.Categories;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;

/**
 * A column of classes as a table holds it.
 *
 * @param codes each row's index into the levels; {@link Categories#MISSING} where missing or infinite
 * @param levels the classes in the order in which they are first met; whole numbers without a fraction
 * @param numbers whether the table takes them for numbers
 */
record LabelColumn(int[] codes, List<String> levels, boolean numbers) {

	/** A confusion matrix of more classes tells nobody anything: they are then hardly classes. */
	static final int MAX_CLASSES = 1000;

	static LabelColumn read(Table table, TableColumn column, Progress progress) throws IOException {
		if (column.type().isNumber()) {
			return ofNumbers(table.numbers(column.name(), progress).values(), column.name());
		}
		Categories categories = table.categories(column.name(), progress);
		if (categories.levels().size() > MAX_CLASSES) {
			throw tooMany(column.name());
		}
		return new LabelColumn(categories.codes(), categories.levels(), false);
	}

	/** @param column what messages call it */
	static LabelColumn ofNumbers(double[] values, String column) throws ProblemException {
		var codes = new int[values.length];
		var ascending = new double[0];
		var codeOf = new int[0];
		var levels = new ArrayList<String>();
		for (int row = 0; row < codes.length; row++) {
			double value = values[row] + 0.0;
			if (!Double.isFinite(value)) {
				codes[row] = Categories.MISSING;
				continue;
			}
			int found = Arrays.binarySearch(ascending, value);
			if (found < 0) {
				found = -1 - found;
				ascending = with(ascending, found, value);
				codeOf = with(codeOf, found, levels.size());
				levels.add(spelled(value));
				if (levels.size() > MAX_CLASSES) {
					throw tooMany(column);
				}
			}
			codes[row] = codeOf[found];
		}
		return new LabelColumn(codes, levels, true);
	}

	private static String spelled(double value) {
		return value == (long) value ? Long.toString((long) value) : PythonNumbers.repr(value);
	}

	private static double[] with(double[] values, int at, double value) {
		double[] longer = Arrays.copyOf(values, values.length + 1);
		System.arraycopy(values, at, longer, at + 1, values.length - at);
		longer[at] = value;
		return longer;
	}

	private static int[] with(int[] values, int at, int value) {
		int[] longer = Arrays.copyOf(values, values.length + 1);
		System.arraycopy(values, at, longer, at + 1, values.length - at);
		longer[at] = value;
		return longer;
	}

	private static ProblemException tooMany(String column) {
		return new ProblemException(Problem.error("it has more than " + MAX_CLASSES + " different values, too many for classes",
				"column " + column, "choose the task regression, or another column"));
	}
}
