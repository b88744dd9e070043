package org.edgeloop.device.ui.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.ChartLook;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.TraceChart.Trace;
import org.edgeloop.chart.trace.TraceData;
import org.edgeloop.device.live.LiveChannel;

/**
 * Makes charts of histories: one for each unit, since a place on an axis means one quantity alone. Without a unit each channel is a
 * quantity of its own, the elements of an array one together; where that makes too many charts, they share one.
 */
final class LiveCharts {

	/** Told apart also by readers who see no red or no green; the marks tell apart what has the same colour again. */
	private static final int[][] COLOURS = { { 0x0068A8, 0x56A9E0 }, { 0xCD5A00, 0xF0964A }, { 0x008060, 0x35C09A }, { 0xA0468C, 0xD68CC4 },
			{ 0x7A6400, 0xD6C14A }, { 0x5A54BE, 0xA29BF0 } };

	private static final int MOST_WITHOUT_UNIT = 4;

	private LiveCharts() {
	}

	/**
	 * @param traces of the channels, in their order
	 * @param now the end of what is shown, in seconds
	 */
	static List<UnitChart> of(List<LiveChannel> channels, List<TraceData> traces, LiveWindow window, double now) {
		Set<String> nameless = channels.stream().filter(channel -> channel.unit().isEmpty()).map(LiveCharts::base).collect(Collectors.toSet());
		Map<String, List<Trace>> groups = new LinkedHashMap<>();
		Map<String, String> units = new HashMap<>();
		for (int i = 0; i < channels.size(); i++) {
			LiveChannel channel = channels.get(i);
			int[] colour = COLOURS[i % COLOURS.length];
			var look = new ChartLook(colour[0], colour[1], i / COLOURS.length);
			boolean isAlone = channel.unit().isEmpty() && nameless.size() <= MOST_WITHOUT_UNIT;
			String group = isAlone ? "channel " + base(channel) : "unit " + channel.unit();
			units.put(group, channel.unit());
			groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(new Trace(channel.name(), "", look, false, traces.get(i), Optional.empty()));
		}
		return groups.entrySet().stream().map(entry -> chart(Objects.requireNonNull(units.get(entry.getKey())), entry.getValue(), window, now)).toList();
	}

	/** @return the name of the array that a channel is an element of, or its own */
	private static String base(LiveChannel channel) {
		int bracket = channel.name().indexOf('[');
		return bracket > 0 ? channel.name().substring(0, bracket) : channel.name();
	}

	private static UnitChart chart(String unit, List<Trace> traces, LiveWindow window, double now) {
		return new UnitChart(unit, traceChart(unit, traces, window, now));
	}

	private static TraceChart traceChart(String unit, List<Trace> traces, LiveWindow window, double now) {
		String quantity = traces.size() == 1 ? traces.getFirst().name() : "Value";
		TraceChart whole = TraceChart.of("", ChartAxis.of("Time [s]"), ChartAxis.of(unit.isEmpty() ? quantity : quantity + " [" + unit + "]"), traces, List.of());
		if (window == LiveWindow.ALL) {
			return whole;
		}
		// The window fills before it moves.
		double from = Math.max(0, now - window.seconds());
		TraceChart part = whole.showing(new AxisRange(from, from + window.seconds()), whole.yRange());
		return part.showing(part.xRange(), part.fittingY());
	}
}
