package org.edgeloop.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How good predictions are, as scikit-learn measures them.
 *
 * @param classes in the order of the matrix
 * @param confusion how many windows of each class (row) were predicted as each (column). Not to be changed
 * @param logLoss the mean logarithmic loss in nats, probabilities no nearer to 0 than {@value #LEAST_PROBABILITY}; NaN without probabilities
 */
public record ClassificationReport(List<String> classes, long[][] confusion, double logLoss) {

	static final double LEAST_PROBABILITY = 0x1p-52;

	public ClassificationReport {
		classes = List.copyOf(classes);
	}

	public long windows() {
		return Arrays.stream(confusion).flatMapToLong(Arrays::stream).sum();
	}

	/** @return how many were predicted as what they are */
	public long right() {
		return IntStream.range(0, confusion.length).mapToLong(i -> confusion[i][i]).sum();
	}

	public double accuracy() {
		return (double) right() / windows();
	}

	/** @return the mean recall of the classes that occur */
	public double balancedAccuracy() {
		return perClass().stream().filter(figures -> figures.support() > 0).mapToDouble(ClassFigures::recall).average().orElse(Double.NaN);
	}

	/** @return the mean F1 of the classes that occur or were predicted */
	public double macroF1() {
		List<ClassFigures> figures = perClass();
		return IntStream.range(0, figures.size()).filter(i -> figures.get(i).support() + predictions(i) > 0)
				.mapToDouble(i -> figures.get(i).f1()).average().orElse(Double.NaN);
	}

	public List<ClassFigures> perClass() {
		return IntStream.range(0, classes.size()).mapToObj(this::figures).toList();
	}

	private ClassFigures figures(int of) {
		long support = Arrays.stream(confusion[of]).sum();
		long predicted = predictions(of);
		long hits = confusion[of][of];
		return new ClassFigures(classes.get(of), support, share(hits, predicted), share(hits, support), share(2 * hits, support + predicted));
	}

	private long predictions(int of) {
		return Arrays.stream(confusion).mapToLong(row -> row[of]).sum();
	}

	private static double share(long part, long whole) {
		return whole == 0 ? 0 : (double) part / whole;
	}
}
