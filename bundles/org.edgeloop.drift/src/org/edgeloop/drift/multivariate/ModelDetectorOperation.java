package org.edgeloop.drift.multivariate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.OnnxModel;
import org.edgeloop.onnx.OnnxPort;
import org.edgeloop.table.TablePair;

/**
 * Scores rows by an ONNX model and compares the scores of both tables as a column is. The score is the reconstruction error of a model
 * that gives back its input, as the mean of the squared differences, or a number that the model itself gives. The model is given the
 * columns as they are; missing and infinite values are the reference's mean.
 */
public final class ModelDetectorOperation {

	/** What the detector is called in files. */
	public static final String ID = "model";

	private static final Pattern ELEMENT = Pattern.compile("(.+)\\[(\\d+)]");

	private final TablePair pair;
	private final List<String> columns;
	private final Path model;
	private final String output;
	private final MultivariateSettings settings;

	/**
	 * @param columns the columns of numbers that a row of the model has, in the model's order
	 * @param model an ONNX file with one input
	 * @param output the name of an output with one number a row, or {@code name[i]} for the i-th number of several, counted from 0; empty
	 *            for the reconstruction error
	 * @param settings rows, chunks and comparison are taken from them
	 */
	public ModelDetectorOperation(TablePair pair, List<String> columns, Path model, String output, MultivariateSettings settings) {
		this.pair = pair;
		this.columns = List.copyOf(columns);
		this.model = model;
		this.output = output;
		this.settings = settings;
	}

	/**
	 * @throws ProblemException if the model cannot be run on these columns or has no such output, or the columns cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if a table or the model cannot be read
	 */
	public DetectorDrift run(Progress progress) throws IOException {
		try (OnnxModel opened = OnnxModel.open(model)) {
			Wanted wanted = wanted(opened);
			FeaturePair rows = new ReadFeaturesOperation(pair, columns, List.of(), settings.mostRows()).run(progress);
			var chunking = settings.chunking();
			ScoreChunks chunks = chunking == null ? null : new ScoreChunks(pair, chunking, settings.timeColumn(), progress);
			double[] reference = scores(opened, wanted, rows.reference().matrix(), progress);
			double[] current = scores(opened, wanted, rows.current().matrix(), progress);
			return new ScoreComparison(settings.comparison(), rows, chunks).compare(ID, wanted.displayName(), reference, current,
					Map.of("model", opened.name(), "output", wanted.output()), progress);
		}
	}

	/** @param element which number of the output is the score; -1 for the reconstruction error */
	private record Wanted(String output, int element, String displayName) {
	}

	private Wanted wanted(OnnxModel opened) throws ProblemException {
		if (output.isEmpty()) {
			OnnxPort input = opened.input();
			String name = opened.outputs().stream().filter(port -> port.tensor() && port.width() == input.width()).map(OnnxPort::name)
					.findFirst().orElseThrow(() -> new ProblemException(Problem.error("no output of the model is as wide as its input",
							model.toString(), "choose one of " + opened.outputs())));
			return new Wanted(name, -1, "reconstruction error of " + opened.name());
		}
		Matcher element = ELEMENT.matcher(output);
		boolean isName = opened.outputs().stream().anyMatch(port -> port.name().equals(output));
		if (!isName && element.matches()) {
			return new Wanted(element.group(1), number(element.group(2)), output + " of " + opened.name());
		}
		return new Wanted(opened.output(output).name(), 0, output + " of " + opened.name());
	}

	private int number(String digits) throws ProblemException {
		try {
			return Integer.parseInt(digits);
		} catch (NumberFormatException e) {
			throw new ProblemException(Problem.error("there is no number " + digits + " of an output", model.toString(),
					"count them from 0"), e);
		}
	}

	private double[] scores(OnnxModel opened, Wanted wanted, FeatureMatrix rows, Progress progress) throws ProblemException {
		double[] scores = new double[rows.rows()];
		int[] width = new int[1];
		double[] input = new double[rows.width()];
		opened.run(scores.length, rows.width(), rows::row, wanted.output(), (row, values) -> {
			width[0] = values.length;
			if (wanted.element() >= 0) {
				scores[row] = values[Math.min(wanted.element(), values.length - 1)];
			} else if (values.length == input.length) {
				rows.row(row, input);
				scores[row] = meanSquare(input, values);
			}
		}, progress);
		requireWidth(wanted, width[0], rows.width());
		return scores;
	}

	private void requireWidth(Wanted wanted, int width, int inputWidth) throws ProblemException {
		boolean named = output.endsWith("]");
		if (wanted.element() < 0 && width != inputWidth) {
			throw new ProblemException(Problem.error("the model gives " + width + " numbers a row for " + inputWidth, model.toString(),
					"choose an output, or a model that gives back its input"));
		}
		if (wanted.element() >= width || wanted.element() == 0 && width > 1 && !named) {
			throw new ProblemException(Problem.error("the output " + wanted.output() + " has " + width + " numbers a row", model.toString(),
					"choose one of them, such as " + wanted.output() + "[0]"));
		}
	}

	private static double meanSquare(double[] input, double[] output) {
		double sum = 0;
		for (int i = 0; i < input.length; i++) {
			sum += (input[i] - output[i]) * (input[i] - output[i]);
		}
		return sum / input.length;
	}
}
