package org.edgeloop.experiment.charts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.experiment.Run;

/**
 * What the runs of a chart have of one key, laid out on an axis: numbers as they are if all are numbers, otherwise words, sorted, each at a
 * whole number.
 *
 * @param key what tells it from others
 * @param axis what it is called, with the words if it has words
 * @param places of the runs in their order; NaN for a run without a value; not to be written
 */
public record RunValues(String key, ChartAxis axis, double[] places) {

	/**
	 * @param title of the axis
	 * @param scale of numbers
	 * @param text a run's value in words; empty for none
	 * @param number a run's value as a number; empty for none, or none that is a number
	 */
	public static RunValues of(String key, String title, Scale scale, List<ChartRun> runs, Function<Run, Optional<String>> text,
			Function<Run, OptionalDouble> number) {
		List<OptionalDouble> numbers = runs.stream().map(run -> number.apply(run.run())).toList();
		List<Optional<String>> texts = runs.stream().map(run -> text.apply(run.run())).toList();
		var words = new TreeSet<String>();
		boolean isAnyWord = false;
		for (int i = 0; i < runs.size(); i++) {
			texts.get(i).ifPresent(words::add);
			isAnyWord |= texts.get(i).isPresent() && numbers.get(i).isEmpty();
		}
		if (!isAnyWord) {
			return new RunValues(key, new ChartAxis(title, scale), numbers.stream().mapToDouble(value -> value.orElse(Double.NaN)).toArray());
		}
		List<String> names = List.copyOf(words);
		return new RunValues(key, ChartAxis.ofNames(title, names),
				texts.stream().mapToDouble(value -> value.map(word -> (double) names.indexOf(word)).orElse(Double.NaN)).toArray());
	}

	/** @return whether the values are numbers */
	public boolean isNumeric() {
		return axis.names().isEmpty();
	}

	/** @return the range in which all values lie */
	public AxisRange range() {
		return axis.around(places);
	}

	/** @return the value of a run */
	public double place(int run) {
		return places[run];
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof RunValues values && key.equals(values.key) && axis.equals(values.axis) && Arrays.equals(places, values.places);
	}

	@Override
	public int hashCode() {
		return 31 * key.hashCode() + Arrays.hashCode(places);
	}
}
