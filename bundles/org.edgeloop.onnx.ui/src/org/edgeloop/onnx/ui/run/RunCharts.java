package org.edgeloop.onnx.ui.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.chart.ChartLine;
import org.edgeloop.chart.ChartPoint;
import org.edgeloop.chart.LineChart;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.TensorArray;

/** Pictures of what a run gave. */
final class RunCharts {

	/** More lines cannot be told apart. */
	private static final int MOST_LINES = 8;

	/** More points of a line than a screen has. */
	private static final int MOST_POINTS = 4096;

	private RunCharts() {
	}

	/**
	 * The last dimension goes to the right; a line for each place in the others.
	 *
	 * @return empty if there are no numbers, or more than a picture shows
	 */
	static Optional<LineChart> of(String name, Datum datum) {
		if (!(datum instanceof Datum.OfTensor(TensorArray array)) || array.isText() || array.elements() == 0) {
			return Optional.empty();
		}
		TensorArray parts = array.parts();
		int points = parts.dims().isEmpty() ? 1 : parts.dims().getLast().intValue();
		int lines = Math.min(MOST_LINES, parts.elements() / points);
		if (points > MOST_POINTS) {
			return Optional.empty();
		}
		List<ChartLine> all = new ArrayList<>();
		for (int line = 0; line < lines; line++) {
			double[] numbers = parts.doubles(line * points, points);
			List<ChartPoint> places = new ArrayList<>();
			for (int i = 0; i < points; i++) {
				places.add(new ChartPoint(i, Double.isFinite(numbers[i]) ? numbers[i] : Double.NaN));
			}
			all.add(new ChartLine(index(parts, line), places));
		}
		return Optional.of(new LineChart("Values of " + name, "Place in the last dimension", name, all, List.of(), List.of()));
	}

	private static String index(TensorArray array, int line) {
		List<String> places = new ArrayList<>();
		long rest = line;
		for (int axis = array.dims().size() - 2; axis >= 0; axis--) {
			places.addFirst(Long.toString(rest % array.dims().get(axis)));
			rest /= array.dims().get(axis);
		}
		places.add(":");
		return "[" + String.join(", ", places) + "]";
	}
}
