package org.edgeloop.onnx.internal.model;

/**
 * Ends, mean and deviation of finite numbers that come piece by piece, and counts of the others. The squares are summed about the mean of
 * each piece and joined as Chan, Golub and LeVeque do (1979), which loses nothing where the mean is large.
 */
public final class Moments {

	private long finite;
	private long zeros;
	private long nans;
	private long positive;
	private long negative;
	private double minimum = Double.POSITIVE_INFINITY;
	private double maximum = Double.NEGATIVE_INFINITY;
	private double mean;
	private double squares;

	public void add(double[] numbers) {
		long count = 0;
		double sum = 0;
		for (double number : numbers) {
			if (classify(number)) {
				minimum = Math.min(minimum, number);
				maximum = Math.max(maximum, number);
				sum += number;
				count++;
			}
		}
		if (count > 0) {
			join(count, sum / count, squares(numbers, sum / count));
		}
	}

	/** @return whether it is finite */
	private boolean classify(double number) {
		zeros += number == 0 ? 1 : 0;
		nans += Double.isNaN(number) ? 1 : 0;
		positive += number == Double.POSITIVE_INFINITY ? 1 : 0;
		negative += number == Double.NEGATIVE_INFINITY ? 1 : 0;
		return Double.isFinite(number);
	}

	private static double squares(double[] numbers, double about) {
		double sum = 0;
		for (double number : numbers) {
			if (Double.isFinite(number)) {
				sum += (number - about) * (number - about);
			}
		}
		return sum;
	}

	private void join(long count, double pieceMean, double pieceSquares) {
		double delta = pieceMean - mean;
		long all = finite + count;
		squares += pieceSquares + delta * delta * ((double) finite * count / all);
		mean += delta * count / all;
		finite = all;
	}

	public long finite() {
		return finite;
	}

	public long zeros() {
		return zeros;
	}

	public long nans() {
		return nans;
	}

	public long positiveInfinities() {
		return positive;
	}

	public long negativeInfinities() {
		return negative;
	}

	public double minimum() {
		return finite == 0 ? Double.NaN : minimum;
	}

	public double maximum() {
		return finite == 0 ? Double.NaN : maximum;
	}

	public double mean() {
		return finite == 0 ? Double.NaN : mean;
	}

	public double deviation() {
		return finite == 0 ? Double.NaN : Math.sqrt(squares / finite);
	}
}
