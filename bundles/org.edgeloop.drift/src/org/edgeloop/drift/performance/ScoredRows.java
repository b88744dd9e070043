package org.edgeloop.drift.performance;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.table.Categories;
import org.edgeloop.table.Table;

/** The rows of a table with the probability of a positive class, and whether they are of it where that is known. */
final class ScoredRows {

	private static final int UNKNOWN = -1;

	private final ScoredClasses classes;
	/** NaN where missing. */
	private final double[] scores;
	/** 1 for positive rows, 0 for others, {@link #UNKNOWN} where no target is known. */
	private final int[] truth;

	private ScoredRows(ScoredClasses classes, double[] scores, int[] truth) {
		this.classes = classes;
		this.scores = scores;
		this.truth = truth;
	}

	static ScoredRows ofReference(Table table, ColumnRoles roles, Progress progress) throws IOException {
		ClassificationSide side = ClassificationSide.read(table, roles, progress);
		double[][] columns = side.scores();
		ScoredClasses classes = columns == null ? null : ScoredClasses.find(roles, side.target().levels());
		if (columns == null || classes == null || classes.names().size() != 2) {
			throw new ProblemException(Problem.error("performance is estimated from the probabilities of two classes, and there are none",
					table.name(), "name a column of probabilities, or one for each of two classes"));
		}
		return new ScoredRows(classes, scores(classes, columns), truth(classes, side.target()));
	}

	/** @return the rows of another table of the same model; it may lack the target */
	ScoredRows ofSameModel(Table table, ColumnRoles roles, Progress progress) throws IOException {
		double[][] columns = ClassificationSide.numbers(table,
				roles.probabilities().isEmpty() ? roles.predictions() : roles.probabilities(), progress);
		double[] positive = scores(classes, columns);
		String target = roles.target();
		if (target == null || table.column(target).isEmpty()) {
			var unknown = new int[positive.length];
			Arrays.fill(unknown, UNKNOWN);
			return new ScoredRows(classes, positive, unknown);
		}
		return new ScoredRows(classes, positive,
				truth(classes, LabelColumn.read(table, ClassificationSide.column(table, target, "target"), progress)));
	}

	private static double[] scores(ScoredClasses classes, double[][] columns) {
		return classes.columns(columns, new boolean[0], columns[0].length)[0];
	}

	private static int[] truth(ScoredClasses classes, LabelColumn target) {
		int[] ofLevel = target.levels().stream().mapToInt(level -> classes.names().indexOf(level))
				.map(place -> place < 0 ? UNKNOWN : 1 - place).toArray();
		return Arrays.stream(target.codes()).map(code -> code == Categories.MISSING ? UNKNOWN : ofLevel[code]).toArray();
	}

	String positive() {
		return classes.names().getFirst();
	}

	int rows() {
		return scores.length;
	}

	/** @return all rows' probabilities; NaN where missing. Not to be changed */
	double[] scores() {
		return scores;
	}

	int[] all() {
		return IntStream.range(0, scores.length).toArray();
	}

	/** @return those of the rows that have a probability */
	int[] scored(int[] rows) {
		return Arrays.stream(rows).filter(row -> Double.isFinite(scores[row])).toArray();
	}

	/** @return those of the rows that have a probability and a target */
	int[] known(int[] rows) {
		return Arrays.stream(rows).filter(row -> Double.isFinite(scores[row]) && truth[row] != UNKNOWN).toArray();
	}

	double[] scores(int[] rows) {
		return Arrays.stream(rows).mapToDouble(row -> scores[row]).toArray();
	}

	int[] truth(int[] rows) {
		return Arrays.stream(rows).map(row -> truth[row]).toArray();
	}
}
