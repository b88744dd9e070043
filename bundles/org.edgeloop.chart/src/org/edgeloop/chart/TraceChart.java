package org.edgeloop.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

import org.edgeloop.chart.trace.TraceData;

/**
 * Long series over a common axis, hundreds of them or a million points each: metrics over steps. Every point shows at every zoom, for
 * what is drawn in a column of pixels reaches from the lowest to the highest value in it. A series of charts that differ in what they
 * show of the same traces share these.
 *
 * @param title what the chart is about
 * @param x what goes to the right
 * @param y what goes up
 * @param traces drawn one over the other, the first on top
 * @param bands groups of traces, drawn below them
 * @param xRange what is shown
 * @param yRange what is shown
 * @param pin an x at which all values are marked and told; empty for none
 * @param highlighted places of curves that stand out; where there are some, the others step back
 * @param marks lines across the traces
 */
public record TraceChart(String title, ChartAxis x, ChartAxis y, List<Trace> traces, List<Band> bands, AxisRange xRange, AxisRange yRange,
		OptionalDouble pin, Set<Integer> highlighted, List<TraceMark> marks) implements Chart {

	/**
	 * One series.
	 *
	 * @param name for people
	 * @param words what else a pointer on it says, such as params; may be empty
	 * @param isFaint whether it is drawn behind others, as the traces of a group are
	 * @param raw as it was measured
	 * @param smoothed drawn in front, with {@code raw} faint behind it; empty for {@code raw} alone
	 */
	public record Trace(String name, String words, ChartLook look, boolean isFaint, TraceData raw, Optional<TraceData> smoothed) {

		/** @return what is drawn in front */
		public TraceData shown() {
			return smoothed.orElse(raw);
		}
	}

	/**
	 * A group of series: a line with an area around it.
	 *
	 * @param name for people
	 * @param words what else a pointer on it says, such as how many traces it stands for
	 * @param mean the line
	 * @param low the lower edge of the area, at the same x
	 * @param high the upper edge of the area, at the same x
	 */
	public record Band(String name, String words, ChartLook look, TraceData mean, TraceData low, TraceData high) {
	}

	public TraceChart {
		traces = List.copyOf(traces);
		bands = List.copyOf(bands);
		highlighted = Set.copyOf(highlighted);
		marks = List.copyOf(marks);
	}

	/** @return a chart that shows all there is */
	public static TraceChart of(String title, ChartAxis x, ChartAxis y, List<Trace> traces, List<Band> bands) {
		var bounds = new TraceBounds(traces, bands);
		return new TraceChart(title, x, y, traces, bands, bounds.x(x.scale()), bounds.y(y.scale()), OptionalDouble.empty(), Set.of(), List.of());
	}

	/** @return the same traces, shown in other ranges */
	public TraceChart showing(AxisRange newX, AxisRange newY) {
		return new TraceChart(title, x, y, traces, bands, newX, newY, pin, highlighted, marks);
	}

	/** @return the same traces, told at an x, or not */
	public TraceChart pinned(OptionalDouble place) {
		return new TraceChart(title, x, y, traces, bands, xRange, yRange, place, highlighted, marks);
	}

	/** @return the same traces, some standing out */
	public TraceChart highlighting(Set<Integer> curves) {
		return new TraceChart(title, x, y, traces, bands, xRange, yRange, pin, curves, marks);
	}

	/** @return the same traces with other lines across them */
	public TraceChart marked(List<TraceMark> lines) {
		return new TraceChart(title, x, y, traces, bands, xRange, yRange, pin, highlighted, lines);
	}

	/** @return the range in which all x lie */
	public AxisRange wholeX() {
		return new TraceBounds(traces, bands).x(x.scale());
	}

	/** @return the range in which all values lie */
	public AxisRange wholeY() {
		return new TraceBounds(traces, bands).y(y.scale());
	}

	/** @return the range in which the values at the present x lie */
	public AxisRange fittingY() {
		return new TraceBounds(traces, bands).y(y.scale(), xRange);
	}

	/** @return what is drawn as the curve at a place: traces first, then the means of bands */
	public TraceData curve(int place) {
		return place < traces.size() ? traces.get(place).shown() : bands.get(place - traces.size()).mean();
	}

	/** @return what was measured on the curve at a place */
	public TraceData raw(int place) {
		return place < traces.size() ? traces.get(place).raw() : bands.get(place - traces.size()).mean();
	}

	/** @return how many curves there are */
	public int curves() {
		return traces.size() + bands.size();
	}

	/** @return the name of the curve at a place */
	public String name(int place) {
		return place < traces.size() ? traces.get(place).name() : bands.get(place - traces.size()).name();
	}

	/** @return what else is to be said of the curve at a place; may be empty */
	public String words(int place) {
		return place < traces.size() ? traces.get(place).words() : bands.get(place - traces.size()).words();
	}

	/** @return the look of the curve at a place */
	public ChartLook look(int place) {
		return place < traces.size() ? traces.get(place).look() : bands.get(place - traces.size()).look();
	}

	@Override
	public boolean isEmpty() {
		return IntStream.range(0, curves()).allMatch(place -> curve(place).size() == 0);
	}

	/** @return the last point of each curve that has one: a point for each of a million would be of no use to anybody */
	@Override
	public List<ChartEntity> entities() {
		return IntStream.range(0, curves()).filter(place -> curve(place).size() > 0)
				.mapToObj(place -> new ChartEntity(place, curve(place).size() - 1)).toList();
	}

	@Override
	public List<String> headings() {
		return TraceWords.headings(this);
	}

	@Override
	public List<String> cells(ChartEntity entity) {
		return TraceWords.cells(this, entity.series());
	}

	@Override
	public String describe(ChartEntity entity) {
		return TraceWords.describe(this, entity);
	}

	@Override
	public String noun() {
		return "trace";
	}

	@Override
	public int size() {
		return curves();
	}
}
