package org.edgeloop.drift.performance;

import java.util.Collection;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.ColumnRoles;

/**
 * Which classes the columns of probabilities are about.
 *
 * @param names a class a column; of two, the first is the one that a cutoff is about
 * @param order where each class's column stands among those given; of a single column, the class with 0 is the one that it is about,
 *            and the other has the rest to 1
 */
record ScoredClasses(List<String> names, int[] order) {

	/** What the positive class is called where nobody says: 1, or true. */
	private static final List<String> POSITIVE = List.of("1", "True", "true");
	private static final List<List<String>> ONE_AND_ZERO = List.of(List.of("1", "0"), List.of("True", "False"), List.of("true", "false"));

	/** @param targets the classes of the target */
	static ScoredClasses find(ColumnRoles roles, Collection<String> targets) throws ProblemException {
		List<String> columns = roles.probabilities();
		if (columns.isEmpty()) {
			return ofOneColumn(String.valueOf(roles.prediction()), roles.positiveLabel(), targets);
		}
		if (columns.stream().noneMatch(targets::contains)) {
			throw new ProblemException(Problem.error("no column of probabilities is named as a class",
					"columns " + String.join(", ", columns), "the classes are " + String.join(", ", targets)));
		}
		int[] order = new int[columns.size()];
		for (int i = 0; i < order.length; i++) {
			order[i] = i;
		}
		String positive = positive(columns, roles.positiveLabel());
		return columns.size() == 2 && columns.getLast().equals(positive) ? new ScoredClasses(columns.reversed(), new int[] { 1, 0 })
				: new ScoredClasses(columns, order);
	}

	/** @return the class that is called positive; null if none is */
	static @Nullable String positive(Collection<String> classes, @Nullable String given) {
		if (given != null) {
			return given;
		}
		for (String name : POSITIVE) {
			if (classes.contains(name)) {
				return name;
			}
		}
		return null;
	}

	private static ScoredClasses ofOneColumn(String column, @Nullable String given, Collection<String> targets) throws ProblemException {
		for (List<String> pair : ONE_AND_ZERO) {
			if (pair.containsAll(targets)) {
				return new ScoredClasses(pair, new int[] { 0, 1 });
			}
		}
		String named = targets.contains(column) ? column : null;
		String positive = given == null && named != null ? named : positive(targets, given);
		if (targets.size() != 2 || positive == null || !targets.contains(positive)) {
			throw new ProblemException(Problem.error("it is not known which of the classes " + String.join(", ", targets)
					+ " the probabilities are of", "column " + column, "name the positive class, or a column of probabilities for each class"));
		}
		String other = targets.stream().filter(name -> !name.equals(positive)).findFirst().orElseThrow();
		boolean aboutOther = other.equals(named);
		return new ScoredClasses(List.of(positive, other), aboutOther ? new int[] { 1, 0 } : new int[] { 0, 1 });
	}

	/** @return the probabilities in the order of the classes, of rows that are complete */
	double[][] columns(double[][] table, boolean[] complete, int rows) {
		if (table.length == 1) {
			double[] given = RegressionPredictions.kept(table[0], complete, rows);
			double[] first = order[0] == 0 ? given : complement(given);
			return new double[][] { first, complement(first) };
		}
		var columns = new double[names.size()][];
		for (int i = 0; i < columns.length; i++) {
			columns[i] = RegressionPredictions.kept(table[order[i]], complete, rows);
		}
		return columns;
	}

	private static double[] complement(double[] probabilities) {
		var rest = new double[probabilities.length];
		for (int row = 0; row < rest.length; row++) {
			rest[row] = 1 - probabilities[row];
		}
		return rest;
	}
}
