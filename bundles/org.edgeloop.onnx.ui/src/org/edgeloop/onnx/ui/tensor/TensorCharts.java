package org.edgeloop.onnx.ui.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.edgeloop.chart.HeatmapChart;
import org.edgeloop.chart.HistogramChart;
import org.edgeloop.onnx.model.TensorStatistics;
import org.edgeloop.onnx.tensor.SliceMap;

/** Pictures of a tensor's content. */
final class TensorCharts {

	private TensorCharts() {
	}

	/** @return how many elements have which value */
	static HistogramChart histogram(String name, TensorStatistics statistics) {
		List<HistogramChart.Bin> bins = new ArrayList<>();
		int count = statistics.histogram().size();
		boolean single = statistics.minimum() == statistics.maximum();
		for (int bin = 0; bin < count; bin++) {
			// a constant tensor has one bin around its value
			bins.add(single ? HistogramChart.Bin.range(statistics.minimum() - 0.5, statistics.minimum() + 0.5)
					: HistogramChart.Bin.range(statistics.edge(bin), statistics.edge(bin + 1)));
			if (single) {
				break;
			}
		}
		List<Double> heights = single ? List.of((double) statistics.finite())
				: statistics.histogram().stream().map(Long::doubleValue).toList();
		return new HistogramChart("Histogram of " + name, "Value", "Elements", bins, List.of(new HistogramChart.Side("Elements", heights)), List.of());
	}

	/** @return a slice in colours */
	static HeatmapChart map(String name, SliceMap map) {
		double[][] means = map.means();
		int columns = means.length == 0 ? 0 : means[0].length;
		return new HeatmapChart("Map of " + name, axis(map.slice().rowAxis()), axis(map.slice().columnAxis()),
				map.isExact() ? "value" : "mean of " + map.rowStep() + " \u00d7 " + map.columnStep(),
				IntStream.range(0, means.length).mapToObj(map::rowName).toList(), IntStream.range(0, columns).mapToObj(map::columnName).toList(),
				Arrays.stream(means).map(row -> Arrays.stream(row).boxed().toList()).toList());
	}

	private static String axis(int axis) {
		return axis < 0 ? "" : "Axis " + axis;
	}
}
