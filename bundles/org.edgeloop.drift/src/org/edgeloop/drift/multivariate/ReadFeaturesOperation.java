package org.edgeloop.drift.multivariate;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.table.Categories;
import org.edgeloop.table.Numbers;
import org.edgeloop.table.Table;
import org.edgeloop.table.TablePair;

/**
 * Reads columns as numbers without gaps, as NannyML prepares them: in place of a missing or infinite number stands the mean of the
 * whole reference, in place of a missing category its most frequent one, and a category is the share that it has in the reference
 * (0 if the reference does not have it). One column at a time is held as a whole.
 */
public final class ReadFeaturesOperation {

	/** How many rows of a table are taken if nothing is said: enough to see a drift, few enough to compare each with each. */
	public static final int USUAL_ROWS = 20_000;

	private final TablePair pair;
	private final List<String> numerical;
	private final List<String> categorical;
	private final int mostRows;

	/**
	 * @param numerical and {@code categorical}: the columns taken as numbers and as categories, together at least one
	 * @param mostRows of a table with more rows so many are drawn at random, always the same
	 */
	public ReadFeaturesOperation(TablePair pair, List<String> numerical, List<String> categorical, int mostRows) {
		this.pair = pair;
		this.numerical = List.copyOf(numerical);
		this.categorical = List.copyOf(categorical);
		this.mostRows = mostRows;
	}

	/**
	 * @throws ProblemException if no column is chosen, a table has no rows or lacks a column, or a column has no values
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if a table cannot be read
	 */
	public FeaturePair run(Progress progress) throws IOException {
		List<String> names = Stream.concat(numerical.stream(), categorical.stream()).toList();
		if (names.isEmpty()) {
			throw new ProblemException(Problem.error("there is no column to compare", pair.reference().name(), "choose one at least"));
		}
		int[] referenceRows = sample(pair.reference());
		int[] currentRows = sample(pair.current());
		double[][] reference = new double[names.size()][];
		double[][] current = new double[names.size()][];
		long[] imputed = new long[2];
		progress.begin("Reading columns", names.size());
		for (int column = 0; column < names.size(); column++) {
			FeatureColumn read = column < numerical.size() ? numbers(names.get(column), progress) : categories(names.get(column), progress);
			reference[column] = picked(read.reference(), referenceRows);
			current[column] = picked(read.current(), currentRows);
			imputed[0] += fill(reference[column], read.usual());
			imputed[1] += fill(current[column], read.usual());
			progress.worked(1);
		}
		return new FeaturePair(
				new FeatureRows(new FeatureMatrix(names, reference), referenceRows, pair.reference().rows(), imputed[0]),
				new FeatureRows(new FeatureMatrix(names, current), currentRows, pair.current().rows(), imputed[1]));
	}

	private int[] sample(Table table) throws ProblemException {
		if (table.rows() == 0) {
			throw new ProblemException(Problem.error("the table has no rows", table.name(), "give a table with rows"));
		}
		if (table.rows() <= mostRows) {
			return IntStream.range(0, (int) table.rows()).toArray();
		}
		int rows = (int) Math.min(table.rows(), Integer.MAX_VALUE);
		return new SplittableRandom(0).ints(0, rows).distinct().limit(mostRows).sorted().toArray();
	}

	private FeatureColumn numbers(String name, Progress progress) throws IOException {
		Numbers reference = pair.reference().numbers(name, progress);
		Numbers current = pair.current().numbers(name, progress);
		double[] cleaned = reference.cleaned();
		requireValues(name, cleaned.length, pair.reference());
		requireValues(name, current.count() - current.infinite(), pair.current());
		return new FeatureColumn(reference.values(), current.values(), DoubleStream.of(cleaned).sum() / cleaned.length);
	}

	private FeatureColumn categories(String name, Progress progress) throws IOException {
		Categories reference = pair.reference().categories(name, progress);
		Categories current = pair.current().categories(name, progress);
		requireValues(name, reference.rows() - reference.missing(), pair.reference());
		requireValues(name, current.rows() - current.missing(), pair.current());
		return FeatureColumn.ofCategories(reference, current);
	}

	private static void requireValues(String name, long values, Table table) throws ProblemException {
		if (values == 0) {
			throw new ProblemException(Problem.error("the column " + name + " has no values", table.name(), "leave the column out"));
		}
	}

	private static double[] picked(double[] values, int[] rows) {
		return IntStream.of(rows).mapToDouble(row -> values[row]).toArray();
	}

	private static long fill(double[] values, double usual) {
		long filled = 0;
		for (int i = 0; i < values.length; i++) {
			if (!Double.isFinite(values[i])) {
				values[i] = usual;
				filled++;
			}
		}
		return filled;
	}
}
