package org.edgeloop.experiment.charts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartEntity;

/**
 * A chart and the runs in it.
 *
 * @param chart what is drawn
 * @param by which number of a part says whose it is
 * @param runIds the runs behind each series or category; several behind what stands for a group, none behind what stands for no run
 */
public record RunChart(Chart chart, By by, List<List<String>> runIds) {

	/** Which number of a {@link ChartEntity} says whose it is. */
	public enum By {
		SERIES, CATEGORY
	}

	public RunChart {
		runIds = runIds.stream().map(List::copyOf).toList();
	}

	/** @return a chart whose parts stand for no runs, such as correlations */
	public static RunChart ofNoRuns(Chart chart) {
		return new RunChart(chart, By.SERIES, List.of());
	}

	/** @return the runs behind a part */
	public List<String> runs(ChartEntity part) {
		int place = by == By.SERIES ? part.series() : part.category();
		return place >= 0 && place < runIds.size() ? runIds.get(place) : List.of();
	}

	/** @return the places, of series or of categories, behind which there is any of some runs */
	public Set<Integer> places(Collection<String> runs) {
		return IntStream.range(0, runIds.size()).filter(place -> runIds.get(place).stream().anyMatch(runs::contains)).boxed()
				.collect(Collectors.toSet());
	}

	/** @return the parts that can be pointed at behind which there is any of some runs */
	public Set<ChartEntity> parts(Collection<String> runs) {
		Set<Integer> places = places(runs);
		return chart.entities().stream().filter(part -> places.contains(by == By.SERIES ? part.series() : part.category()))
				.collect(Collectors.toSet());
	}
}
