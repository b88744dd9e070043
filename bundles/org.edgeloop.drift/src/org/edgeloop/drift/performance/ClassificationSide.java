package org.edgeloop.drift.performance;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;

/**
 * The columns of one table by which a classifier is judged, as they stand in it.
 *
 * @param target the true classes
 * @param scores [column][row] probabilities, NaN where missing; null if the predictions are classes
 * @param labels the predicted classes; null if the predictions cannot be classes
 */
record ClassificationSide(LabelColumn target, double @Nullable [][] scores, @Nullable LabelColumn labels) {

	static ClassificationSide read(Table table, ColumnRoles roles, Progress progress) throws IOException {
		LabelColumn target = LabelColumn.read(table, column(table, roles.target(), "target"), progress);
		if (!roles.probabilities().isEmpty()) {
			return new ClassificationSide(target, numbers(table, roles.probabilities(), progress), null);
		}
		TableColumn prediction = column(table, roles.prediction(), "prediction");
		boolean fractions = prediction.type() == ColumnType.FLOAT32 || prediction.type() == ColumnType.FLOAT64;
		if (!fractions) {
			return new ClassificationSide(target, null, LabelColumn.read(table, prediction, progress));
		}
		double[][] scores = numbers(table, List.of(prediction.name()), progress);
		return new ClassificationSide(target, scores, whole(scores[0]) ? LabelColumn.ofNumbers(scores[0], prediction.name()) : null);
	}

	/** @return whether every prediction is a class of the target */
	boolean predictsLabels() {
		Set<String> classes = new HashSet<>(target.levels());
		return labels instanceof LabelColumn known && classes.containsAll(known.levels());
	}

	/** @return the predicted classes; none if the predictions are probabilities */
	List<String> predictedLevels() {
		return labels instanceof LabelColumn known ? known.levels() : List.of();
	}

	private static boolean whole(double[] values) {
		for (double value : values) {
			if (Double.isFinite(value) && value != Math.rint(value)) {
				return false;
			}
		}
		return true;
	}

	/** @return each column with NaN where missing */
	static double[][] numbers(Table table, List<String> names, Progress progress) throws IOException {
		var columns = new double[names.size()][];
		for (int i = 0; i < columns.length; i++) {
			columns[i] = table.numbers(column(table, names.get(i), "probability").name(), progress).values();
		}
		return columns;
	}

	/** @return a column that a role needs */
	static TableColumn column(Table table, @Nullable String name, String role) throws ProblemException {
		if (name == null) {
			throw new ProblemException(Problem.error("no column has the role " + role, table.name(), "name the column"));
		}
		return table.column(name).orElseThrow(() -> new ProblemException(Problem.error("there is no column " + name + " for the role " + role,
				table.name(), "check the name, or give the role to another column")));
	}
}
