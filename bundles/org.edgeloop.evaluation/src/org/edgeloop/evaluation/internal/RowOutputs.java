package org.edgeloop.evaluation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.TensorArray;

/**
 * What a model's outputs say of the windows of one batch.
 *
 * @param scores of each window; empty if there are only labels
 * @param keys the classes that a map of scores names; empty if none does
 * @param labels of each window as texts; empty if there are only scores
 */
record RowOutputs(List<double[]> scores, List<String> keys, List<String> labels) {

	/** @throws ProblemException if no output says something of each window */
	static RowOutputs of(Map<String, Datum> outputs, int rows, String model) throws ProblemException {
		List<String> labels = outputs.values().stream().flatMap(output -> labels(output, rows).stream()).findFirst().orElse(List.of());
		Optional<RowOutputs> maps = outputs.values().stream().flatMap(output -> maps(output, rows, labels).stream()).findFirst();
		if (maps.isPresent()) {
			return maps.get();
		}
		List<String> byPromise = outputs.keySet().stream().sorted((a, b) -> Boolean.compare(promises(b), promises(a))).toList();
		for (String name : byPromise) {
			if (outputs.get(name) instanceof Datum.OfTensor tensor && tensor.array().type().isFloating() && rows > 0
					&& tensor.array().elements() % rows == 0 && tensor.array().elements() > 0) {
				return new RowOutputs(rows(tensor.array(), rows), List.of(), labels);
			}
		}
		if (labels.isEmpty()) {
			throw new ProblemException(Problem.error("none of the model's outputs says something of each window: " + outputs.keySet(), model,
					"choose a classifier"));
		}
		return new RowOutputs(List.of(), List.of(), labels);
	}

	private static boolean promises(String name) {
		return name.toLowerCase(Locale.ROOT).contains("prob");
	}

	private static List<double[]> rows(TensorArray array, int rows) {
		int width = array.elements() / rows;
		List<double[]> all = new ArrayList<>(rows);
		for (int row = 0; row < rows; row++) {
			all.add(array.doubles(row * width, width));
		}
		return all;
	}

	private static Optional<List<String>> labels(Datum output, int rows) {
		if (!(output instanceof Datum.OfTensor tensor) || tensor.array().elements() != rows) {
			return Optional.empty();
		}
		TensorArray array = tensor.array();
		if (array.isText()) {
			return Optional.of(array.texts());
		}
		return array.type().isInteger() ? Optional.of(IntStream.range(0, rows).mapToObj(row -> Long.toString(array.longs(row, 1)[0])).toList())
				: Optional.empty();
	}

	/** A sequence of a map for each window, as scikit-learn's converter writes them. */
	private static Optional<RowOutputs> maps(Datum output, int rows, List<String> labels) {
		if (!(output instanceof Datum.OfSequence sequence) || sequence.elements().size() != rows || rows == 0
				|| !(sequence.elements().getFirst() instanceof Datum.OfMap first)) {
			return Optional.empty();
		}
		List<String> names = names(first).stream().sorted().toList();
		List<double[]> scores = sequence.elements().stream().map(element -> scores((Datum.OfMap) element, names)).toList();
		return Optional.of(new RowOutputs(scores, names, labels));
	}

	private static List<String> names(Datum.OfMap map) {
		TensorArray keys = map.keys();
		return keys.isText() ? keys.texts() : IntStream.range(0, keys.elements()).mapToObj(key -> Long.toString(keys.longs(key, 1)[0])).toList();
	}

	/** Maps have no order: that of each window may have its own. */
	private static double[] scores(Datum.OfMap map, List<String> names) {
		List<String> own = names(map);
		return names.stream().mapToInt(own::indexOf)
				.mapToDouble(place -> place >= 0 && map.values().get(place) instanceof Datum.OfTensor value ? value.array().doubles(0, 1)[0] : Double.NaN)
				.toArray();
	}
}
