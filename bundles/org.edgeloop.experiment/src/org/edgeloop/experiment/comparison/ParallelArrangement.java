package org.edgeloop.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ParallelChart;
import org.edgeloop.chart.ParallelChart.Axis;
import org.edgeloop.chart.ParallelChart.Brush;
import org.edgeloop.experiment.spec.AxisBrush;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.spec.SpecFactory;

/** How a user has ordered and brushed the axes of parallel coordinates, as settings that are kept. */
public final class ParallelArrangement {

	private ParallelArrangement() {
	}

	/**
	 * @param settings that the chart was made of
	 * @return a copy with the axes in the order of the chart and with its brushes: words where an axis has words, and no limit where a brush
	 *         goes to the end of its axis
	 */
	public static ChartSettings of(ChartSettings settings, ParallelChart chart) {
		ChartSettings arranged = EcoreUtil.copy(settings);
		arranged.getKeys().clear();
		arranged.getKeys().addAll(chart.axes().stream().map(Axis::key).toList());
		arranged.getBrushes().clear();
		var words = new ArrayList<AxisBrush>();
		for (Brush brush : chart.brushes()) {
			Axis axis = chart.axes().get(brush.axis());
			if (axis.axis().names().isEmpty()) {
				arranged.getBrushes().add(range(axis, brush));
			} else {
				addWords(words, axis, brush);
			}
		}
		arranged.getBrushes().addAll(words);
		return arranged;
	}

	private static AxisBrush range(Axis axis, Brush brush) {
		AxisBrush range = SpecFactory.eINSTANCE.createAxisBrush();
		AxisRange whole = axis.range();
		range.setAxis(axis.key());
		range.setFrom(brush.from() <= whole.from() ? null : brush.from());
		range.setTo(brush.to() >= whole.to() ? null : brush.to());
		return range;
	}

	/** Several brushes of an axis of words are the words of all of them. */
	private static void addWords(List<AxisBrush> words, Axis axis, Brush brush) {
		AxisBrush chosen = words.stream().filter(other -> other.getAxis().equals(axis.key())).findFirst().orElseGet(() -> {
			AxisBrush made = SpecFactory.eINSTANCE.createAxisBrush();
			made.setAxis(axis.key());
			words.add(made);
			return made;
		});
		List<String> names = axis.axis().names();
		chosen.getValues().addAll(IntStream.range(0, names.size()).filter(place -> place >= brush.from() && place <= brush.to()).mapToObj(names::get)
				.filter(name -> !chosen.getValues().contains(name)).toList());
	}
}
