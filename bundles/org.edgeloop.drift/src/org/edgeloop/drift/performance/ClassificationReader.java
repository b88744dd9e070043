package org.edgeloop.drift.performance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.Mode;
import org.edgeloop.table.Categories;
import org.edgeloop.table.Table;

/**
 * Reads what a classifier said of the rows of one or two tables. A prediction column of fractions holds probabilities; in
 * {@link Mode#CORRECTED} not if each of them is a class of the target, as whole numbers beside missing ones are.
 */
final class ClassificationReader {

	private final ColumnRoles roles;
	private final Mode mode;
	private final Cutoff cutoff;
	private final Progress progress;

	ClassificationReader(ColumnRoles roles, Mode mode, Cutoff cutoff, Progress progress) {
		this.roles = roles;
		this.mode = mode;
		this.cutoff = cutoff;
		this.progress = progress;
	}

	/**
	 * @param tables the reference, if there is one, then the current table
	 * @return what each table holds, with the same classes
	 */
	List<ClassPredictions> read(List<Table> tables) throws IOException {
		var sides = new ArrayList<ClassificationSide>();
		for (Table table : tables) {
			sides.add(ClassificationSide.read(table, roles, progress));
		}
		var names = new LinkedHashSet<String>();
		sides.forEach(side -> names.addAll(side.target().levels()));
		ScoredClasses scored = isScored(sides) ? ScoredClasses.find(roles, names) : null;
		if (scored == null) {
			sides.forEach(side -> names.addAll(side.predictedLevels()));
		} else {
			names.addAll(scored.names());
		}
		if (cutoff != Cutoff.HALF && (scored == null || scored.names().size() != 2)) {
			throw new ProblemException(Problem.error("a cutoff needs probabilities of two classes", "", "leave it out, or give the columns of "
					+ "probabilities"));
		}
		ClassLabels labels = ClassLabels.sorted(names, sides.stream().allMatch(side -> side.target().numbers()) && areNumbers(names));
		int positive = positive(labels);
		var read = new ArrayList<ClassPredictions>();
		for (ClassificationSide side : sides) {
			read.add(predictions(side, labels, scored, positive));
		}
		return read;
	}

	private boolean isScored(List<ClassificationSide> sides) {
		boolean labels = mode == Mode.CORRECTED && sides.stream().allMatch(ClassificationSide::predictsLabels);
		return !labels && sides.stream().allMatch(side -> side.scores() != null);
	}

	private static boolean areNumbers(Iterable<String> names) {
		try {
			for (String name : names) {
				Double.parseDouble(name);
			}
			return true;
		} catch (NumberFormatException _) {
			return false;
		}
	}

	private int positive(ClassLabels labels) throws ProblemException {
		String name = ScoredClasses.positive(labels.names(), roles.positiveLabel());
		int index = name == null ? -1 : labels.indexOf(name);
		if (name != null && index < 0) {
			throw new ProblemException(Problem.error("there is no class " + name, "column " + roles.target(),
					"the classes are " + String.join(", ", labels.names())));
		}
		return index;
	}

	private ClassPredictions predictions(ClassificationSide side, ClassLabels labels, @Nullable ScoredClasses scored, int positive)
			throws ProblemException {
		boolean[] complete = complete(side, scored != null);
		int rows = 0;
		for (boolean whole : complete) {
			rows += whole ? 1 : 0;
		}
		if (rows == 0) {
			throw new ProblemException(Problem.error("no row has both a target and a prediction", "column " + roles.target(),
					"check the roles of the columns"));
		}
		Map<String, Integer> positions = labels.positions();
		int[] target = codes(side.target(), positions, complete, rows);
		long incomplete = complete.length - rows;
		double[][] table = side.scores();
		if (scored == null || table == null) {
			LabelColumn predicted = side.labels();
			if (predicted == null) {
				throw new ProblemException(Problem.error("the predictions are classes in one table and probabilities in the other",
						"columns " + String.join(", ", roles.predictions()), "compare tables of the same model"));
			}
			return new ClassPredictions(labels, target, codes(predicted, positions, complete, rows), null, positive, incomplete);
		}
		int[] classes = scored.names().stream().mapToInt(positions::get).toArray();
		var scores = new ClassScores(classes, scored.columns(table, complete, rows));
		int[] predicted = classes.length == 2 ? scores.predictions(cutoff) : scores.mostProbable();
		return new ClassPredictions(labels, target, predicted, scores, positive, incomplete);
	}

	private static boolean[] complete(ClassificationSide side, boolean scored) {
		int[] target = side.target().codes();
		var complete = new boolean[target.length];
		double[][] scores = side.scores();
		int[] labels = !scored && side.labels() instanceof LabelColumn predicted ? predicted.codes() : target;
		for (int row = 0; row < complete.length; row++) {
			complete[row] = target[row] != Categories.MISSING && labels[row] != Categories.MISSING;
		}
		if (scored && scores != null) {
			for (double[] column : scores) {
				for (int row = 0; row < complete.length; row++) {
					complete[row] &= Double.isFinite(column[row]);
				}
			}
		}
		return complete;
	}

	private static int[] codes(LabelColumn column, Map<String, Integer> positions, boolean[] complete, int rows) {
		int[] position = column.levels().stream().mapToInt(positions::get).toArray();
		var codes = new int[rows];
		int next = 0;
		for (int row = 0; row < complete.length; row++) {
			if (complete[row]) {
				codes[next++] = position[column.codes()[row]];
			}
		}
		return codes;
	}
}
