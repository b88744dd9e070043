package org.edgeloop.drift.performance;

import java.io.IOException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;

/**
 * What a regression said of a table's rows, and what was true.
 *
 * @param target true numbers of the complete rows, finite. Not to be changed
 * @param predicted predicted numbers of the same rows. Not to be changed
 * @param complete of all rows of the table, which are complete
 */
public record RegressionPredictions(double[] target, double[] predicted, boolean[] complete) {

	/**
	 * @throws ProblemException if a column is missing, is no number, or no row has both numbers
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public static RegressionPredictions read(Table table, ColumnRoles roles, Progress progress) throws IOException {
		TableColumn targetColumn = ClassificationSide.column(table, roles.target(), "target");
		TableColumn predictionColumn = ClassificationSide.column(table, roles.prediction(), "prediction");
		RegressionPredictions read = of(table.numbers(targetColumn.name(), progress).values(),
				table.numbers(predictionColumn.name(), progress).values());
		if (read.target.length == 0) {
			throw new ProblemException(Problem.error("no row has both a target and a prediction", table.name(),
					"check the roles of the columns"));
		}
		return read;
	}

	/** @param target and {@code predicted}: all rows; NaN or infinite where missing */
	public static RegressionPredictions of(double[] target, double[] predicted) {
		var complete = new boolean[target.length];
		int rows = 0;
		for (int row = 0; row < complete.length; row++) {
			complete[row] = Double.isFinite(target[row]) && Double.isFinite(predicted[row]);
			rows += complete[row] ? 1 : 0;
		}
		return new RegressionPredictions(kept(target, complete, rows), kept(predicted, complete, rows), complete);
	}

	public int rows() {
		return target.length;
	}

	/** @return predicted minus true number of a complete row */
	public double error(int row) {
		return predicted[row] - target[row];
	}

	/** @return the values of the rows that are complete; the array itself if all are */
	static double[] kept(double[] values, boolean[] complete, int rows) {
		if (rows == values.length) {
			return values;
		}
		var kept = new double[rows];
		int next = 0;
		for (int row = 0; row < values.length; row++) {
			if (complete[row]) {
				kept[next++] = values[row];
			}
		}
		return kept;
	}
}
