package org.edgeloop.evaluation.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.run.ModelSession;
import org.edgeloop.onnx.run.RunSettings;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.TensorArray;

/** Runs a model on windows, as many at once as it takes. */
final class Classifier {

	private static final int MOST_ROWS = 256;
	private static final int MOST_NUMBERS = 1 << 20;

	private final ModelUse use;

	Classifier(ModelUse use) {
		this.use = use;
	}

	/**
	 * @param known the classes by their order, where the model does not say them; empty to call them by their numbers or labels
	 * @throws ProblemException if the windows do not fit the model, running it fails, or its outputs do not say classes
	 */
	Predictions predict(ModelRows rows, List<String> known, Progress progress) throws IOException {
		List<double[]> scores = new ArrayList<>();
		List<String> labels = new ArrayList<>();
		List<String> keys = List.of();
		int all = rows.count();
		int batch = batch(rows.width());
		progress.begin("Running " + use.name(), all);
		try (var session = new ModelSession(use.model(), RunSettings.usual())) {
			for (int from = 0; from < all; from += batch) {
				progress.checkCancelled();
				int count = Math.min(batch, all - from);
				int given = use.batch().isPresent() ? batch : count;
				RowOutputs outputs = RowOutputs.of(session.run(inputs(rows, from, count, given), Progress.NONE.until(progress::isCancelled)), given,
						use.file().toString());
				scores.addAll(outputs.scores().subList(0, Math.min(count, outputs.scores().size())));
				labels.addAll(outputs.labels().subList(0, Math.min(count, outputs.labels().size())));
				keys = outputs.keys();
				progress.worked(count);
			}
		}
		return scores.isEmpty() ? ofLabels(labels, known) : ofScores(scores, keys, known);
	}

	private int batch(int width) {
		return (int) Math.clamp(use.batch().orElse(Math.clamp(MOST_NUMBERS / Math.max(1, width), 1, MOST_ROWS)), 1, Integer.MAX_VALUE);
	}

	/** @param given how many rows go in; those behind the last window are zeros */
	private Map<String, Datum> inputs(ModelRows rows, int from, int count, int given) throws IOException {
		int width = rows.width();
		var numbers = new double[given * width];
		var row = new double[width];
		for (int i = 0; i < count; i++) {
			rows.read(from + i, row);
			System.arraycopy(row, 0, numbers, i * width, width);
		}
		Map<String, Datum> inputs = new LinkedHashMap<>();
		if (use.inputs().size() == 1) {
			inputs.put(use.inputs().getFirst().name(), datum(use.inputs().getFirst(), numbers, given, width));
			return inputs;
		}
		for (int input = 0; input < use.inputs().size(); input++) {
			int column = input;
			double[] feature = IntStream.range(0, given).mapToDouble(i -> numbers[i * width + column]).toArray();
			inputs.put(use.inputs().get(input).name(), datum(use.inputs().get(input), feature, given, 1));
		}
		return inputs;
	}

	private Datum datum(Value input, double[] numbers, int rows, int width) throws ProblemException {
		return new Datum.OfTensor(TensorArray.ofDoubles(ModelUse.element(input), dims(input, rows, width), numbers));
	}

	/** Of a window's dimensions at most one may be open, or two where one of them is the number of channels, which the layout has checked. */
	private List<Long> dims(Value input, int rows, int width) throws ProblemException {
		List<Dimension> dimensions = input.type().flatMap(ValueType::tensorShape).orElseThrow().dimensions();
		long rest = width;
		int open = 0;
		for (Dimension dimension : dimensions.subList(1, dimensions.size())) {
			long size = dimension.size().orElse(1);
			open += dimension.isFixed() ? 0 : 1;
			if (size == 0 || rest % size != 0) {
				throw unfit(input, width);
			}
			rest /= size;
		}
		if (open > 1 || open == 0 && rest != 1) {
			throw unfit(input, width);
		}
		List<Long> dims = new ArrayList<>();
		dims.add((long) rows);
		for (Dimension dimension : dimensions.subList(1, dimensions.size())) {
			dims.add(dimension.size().orElse(rest));
		}
		return dims;
	}

	private ProblemException unfit(Value input, int width) {
		return new ProblemException(Problem.error("the model takes no windows of %d numbers (%s)".formatted(width,
				input.type().map(ValueType::toString).orElse("?")), use.file().toString(), "choose what the model was made for"));
	}

	private Predictions ofScores(List<double[]> scores, List<String> keys, List<String> known) throws ProblemException {
		int width = scores.getFirst().length;
		List<String> classes = !use.classes().isEmpty() ? use.classes() : !keys.isEmpty() ? keys : known.isEmpty() ? numbered(width) : known;
		double[][] all = scores.toArray(double[][]::new);
		if (width == 1 && classes.size() == 2) {
			all = bothSides(all);
		} else if (width != classes.size()) {
			throw new ProblemException(Problem.error("the model gives %d scores, and there are %d classes: %s".formatted(width, classes.size(),
					String.join(", ", classes)), use.file().toString(), "name the model's classes in the order of its outputs"));
		}
		return Predictions.ofScores(classes, all);
	}

	/** One score tells two classes apart. */
	private static List<String> numbered(int scores) {
		return IntStream.range(0, Math.max(2, scores)).mapToObj(Integer::toString).toList();
	}

	/** Of one score for the second of two classes both: a probability's complement, or a score's opposite. */
	private static double[][] bothSides(double[][] scores) {
		boolean probabilities = true;
		for (double[] score : scores) {
			probabilities &= !(score[0] < 0 || score[0] > 1);
		}
		var both = new double[scores.length][];
		for (int i = 0; i < scores.length; i++) {
			both[i] = new double[] { probabilities ? 1 - scores[i][0] : -scores[i][0], scores[i][0] };
		}
		return both;
	}

	private Predictions ofLabels(List<String> labels, List<String> known) {
		List<String> classes = !use.classes().isEmpty() ? use.classes() : known.isEmpty() ? labels.stream().distinct().sorted().toList() : known;
		int[] predicted = labels.stream().mapToInt(label -> indexOf(label, classes)).toArray();
		return new Predictions(classes, new double[0][], false, predicted);
	}

	/** @return the class of that name, else that of that number; -1 if there is none */
	private static int indexOf(String label, List<String> classes) {
		int named = classes.indexOf(label);
		if (named >= 0 || !label.matches("\\d{1,9}")) {
			return named;
		}
		return Integer.parseInt(label) < classes.size() ? Integer.parseInt(label) : -1;
	}
}
