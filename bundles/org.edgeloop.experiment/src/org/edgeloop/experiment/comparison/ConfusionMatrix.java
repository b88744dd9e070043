package org.edgeloop.experiment.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.chart.HeatmapChart;
import org.edgeloop.experiment.internal.comparison.MatrixReader;

/**
 * How often a classifier took one class for another.
 *
 * @param labels the classes
 * @param counts a row for each actual class, a column for each predicted one; shares where it was normalised
 */
public record ConfusionMatrix(List<String> labels, List<List<Double>> counts) {

	/** More classes than these no picture shows. */
	public static final int MOST_CLASSES = 200;

	private static final long LARGEST = 4L << 20;

	/** @throws IllegalArgumentException if there is not one row and one column for each class, or there are too many */
	public ConfusionMatrix {
		labels = List.copyOf(labels);
		counts = counts.stream().map(List::copyOf).toList();
		int size = labels.size();
		if (size < 1 || size > MOST_CLASSES || counts.size() != size || counts.stream().anyMatch(row -> row.size() != size)) {
			throw new IllegalArgumentException("no square of " + labels.size() + " classes");
		}
	}

	/**
	 * Reads JSON ({@code {"labels":[…],"matrix":[[…]]}} or the rows alone) or CSV (rows of numbers, with or without a heading and a first
	 * column of labels); rows are actual classes, as scikit-learn has them.
	 *
	 * @throws ProblemException if the file holds no such matrix
	 */
	public static ConfusionMatrix read(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw unsound(file, null);
		}
		try {
			String text = Files.readString(file);
			return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv") ? MatrixReader.csv(text) : MatrixReader.json(text);
		} catch (IOException | RuntimeException e) {
			throw unsound(file, e);
		}
	}

	private static ProblemException unsound(Path file, @Nullable Exception cause) {
		return new ProblemException(Problem.error("this is no confusion matrix", file.toString(),
				"log it as JSON, {\"labels\":[\u2026],\"matrix\":[[\u2026]]}, a row for each actual class"), cause);
	}

	/** @return the share of all cases that lie on the diagonal; NaN if there are none */
	public double accuracy() {
		double right = 0;
		double all = 0;
		for (int row = 0; row < labels.size(); row++) {
			right += counts.get(row).get(row);
			all += counts.get(row).stream().mapToDouble(Double::doubleValue).sum();
		}
		return all == 0 ? Double.NaN : right / all;
	}

	/** @param title such as the run's name */
	public HeatmapChart chart(String title) {
		return new HeatmapChart(title, "Actual", "Predicted", "Cases", labels, labels, counts);
	}
}
