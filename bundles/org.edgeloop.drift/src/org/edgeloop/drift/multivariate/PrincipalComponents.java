package org.edgeloop.drift.multivariate;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;

/** The directions in which rows vary most, by the eigenvectors of their covariance matrix (with divisor n - 1). */
public final class PrincipalComponents {

	/** Beyond it the covariance matrix costs more time and memory than anyone waits for. */
	public static final int MOST_COLUMNS = 2000;

	private static final double ROUNDING = 1e-13;

	private final double[] means;
	private final double[] variances;
	private final double[][] directions;

	private PrincipalComponents(double[] means, double[] variances, double[][] directions) {
		this.means = means;
		this.variances = variances;
		this.directions = directions;
	}

	/**
	 * @throws ProblemException if there are fewer than two rows or more than {@link #MOST_COLUMNS} columns, or the values are too large
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public static PrincipalComponents of(FeatureMatrix rows, Progress progress) throws ProblemException {
		if (rows.width() > MOST_COLUMNS || rows.rows() < 2) {
			throw new ProblemException(Problem.error(
					"there are no principal components of " + rows.rows() + " rows and " + rows.width() + " columns", "",
					"give two rows at least, and choose " + MOST_COLUMNS + " columns at most"));
		}
		double[] means = rows.means();
		double[][] covariance = covariance(rows, means, progress);
		progress.checkCancelled();
		EigenDecomposition eigen = decompose(covariance);
		double[] values = eigen.getRealEigenvalues();
		int[] order = IntStream.range(0, values.length).boxed().sorted((a, b) -> Double.compare(values[b], values[a]))
				.mapToInt(Integer::intValue).toArray();
		double[] variances = Arrays.stream(order).mapToDouble(i -> Math.max(0, values[i])).toArray();
		double[][] directions = Arrays.stream(order).mapToObj(i -> eigen.getEigenvector(i).toArray()).toArray(double[][]::new);
		return new PrincipalComponents(means, variances, directions);
	}

	private static EigenDecomposition decompose(double[][] covariance) throws ProblemException {
		try {
			return new EigenDecomposition(new Array2DRowRealMatrix(covariance, false));
		} catch (IllegalStateException e) {
			throw new ProblemException(Problem.error("the covariance of the columns has no eigenvectors that can be found", "",
					"leave out columns whose values are extremely large"), e);
		}
	}

	private static double[][] covariance(FeatureMatrix rows, double[] means, Progress progress) {
		int width = rows.width();
		double[][] centred = IntStream.range(0, width)
				.mapToObj(column -> Arrays.stream(rows.columns()[column]).map(value -> value - means[column]).toArray())
				.toArray(double[][]::new);
		double[][] covariance = new double[width][width];
		IntStream.range(0, width).parallel().forEach(i -> {
			progress.checkCancelled();
			for (int j = 0; j <= i; j++) {
				covariance[i][j] = dot(centred[i], centred[j]) / (rows.rows() - 1);
			}
		});
		for (int i = 0; i < width; i++) {
			for (int j = 0; j < i; j++) {
				covariance[j][i] = covariance[i][j];
			}
		}
		return covariance;
	}

	static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}

	/** @return the variance along each direction, the greatest first */
	public double[] variances() {
		return variances.clone();
	}

	/** @return what each direction has of the whole variance, the greatest first; 0 where nothing varies */
	public double[] explained() {
		double all = Arrays.stream(variances).sum();
		return Arrays.stream(variances).map(variance -> all > 0 ? variance / all : 0).toArray();
	}

	/** @return the fewest directions that together explain more than a share of the variance, 0 to 1; at least one */
	public int countFor(double share) {
		double sum = 0;
		double[] explained = explained();
		for (int count = 0; count < explained.length; count++) {
			sum += explained[count];
			if (sum > share) {
				return count + 1;
			}
		}
		return explained.length;
	}

	/** @return how many directions vary by more than rounding */
	public int rank() {
		double least = variances[0] * variances.length * Math.ulp(1.0);
		return (int) Arrays.stream(variances).filter(variance -> variance > least).count();
	}

	/** @return a row's coordinates along the first {@code count} directions, from the mean */
	public double[] project(double[] row, int count) {
		double[] centred = centred(row);
		double[] coordinates = new double[count];
		for (int i = 0; i < count; i++) {
			coordinates[i] = dot(centred, directions[i]);
		}
		return coordinates;
	}

	/** @return how far a row lies from its projection onto the first {@code count} directions; 0 where that is but rounding */
	public double distanceToPlane(double[] row, int count) {
		double[] rest = centred(row);
		double length = Math.sqrt(dot(rest, rest));
		double[] coordinates = project(row, count);
		for (int i = 0; i < count; i++) {
			for (int column = 0; column < rest.length; column++) {
				rest[column] -= coordinates[i] * directions[i][column];
			}
		}
		double distance = Math.sqrt(dot(rest, rest));
		return distance > ROUNDING * length ? distance : 0;
	}

	private double[] centred(double[] row) {
		double[] centred = new double[row.length];
		for (int column = 0; column < row.length; column++) {
			centred[column] = row[column] - means[column];
		}
		return centred;
	}

	/** @return rows in the coordinates of the first {@code count} directions */
	public FeatureMatrix transform(FeatureMatrix rows, int count) {
		double[][] transformed = new double[count][rows.rows()];
		double[] row = new double[rows.width()];
		for (int i = 0; i < rows.rows(); i++) {
			rows.row(i, row);
			double[] coordinates = project(row, count);
			for (int component = 0; component < count; component++) {
				transformed[component][i] = coordinates[component];
			}
		}
		return new FeatureMatrix(IntStream.range(0, count).mapToObj(i -> "component " + (i + 1)).toList(), transformed);
	}
}
