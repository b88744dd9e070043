package org.edgeloop.chart;

import java.util.List;
import java.util.Optional;

/**
 * What a chart shows, as values that do not change. Each part that can be pointed at is a {@link ChartEntity}, and has words for a
 * tool tip and a screen reader and a row in the table that stands for the drawing.
 */
public sealed interface Chart permits BarChart, HistogramChart, StepChart, LineChart, ScatterChart, HeatmapChart, TraceChart, GroupedBarChart, BoxChart,
		BubbleChart, ContourChart, ParallelChart, RasterChart, CloudChart, StackedHistogramChart, OrbitChart, BandsChart {

	/** @return what the chart is about; for screen readers and files, the drawing leaves it to the place around it */
	String title();

	/** @return whether there is nothing to draw */
	boolean isEmpty();

	/** @return whether the categories follow each other downwards, and the series to the right; otherwise the other way round */
	default boolean isLying() {
		return false;
	}

	/** @return whether neighbours along a series make a range that can be chosen as a whole */
	default boolean hasRanges() {
		return false;
	}

	/** @return the parts that can be pointed at, category by category */
	List<ChartEntity> entities();

	/**
	 * @param right 1 for the next part to the right, -1 to the left, otherwise 0
	 * @param down 1 for the next part below, -1 above, otherwise 0
	 * @return the part that arrow keys lead to, where that is not told by series and categories, this one at the end; empty where it is
	 */
	default Optional<ChartEntity> neighbour(ChartEntity part, int right, int down) {
		return Optional.empty();
	}

	/** @return the headings of the table that says the same, one for each of {@link #cells} */
	List<String> headings();

	/** @return what the table says of a part */
	List<String> cells(ChartEntity entity);

	/** @return a part in words, such as {@code Rig, Inner race: 75.0 (Share [%])} */
	String describe(ChartEntity entity);

	/** @return what the chart is made of, in the singular, such as {@code bar} */
	String noun();

	/** @return how many of {@link #noun} there are */
	int size();
}
