package org.edgeloop.experiment.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartEntity;

/**
 * A chart with the runs behind its parts.
 *
 * @param byCategory whether the categories of the chart are runs; otherwise its series are
 * @param runIds the run behind each category or series; empty where none is, or more than one
 */
public record ComparisonChart(Chart chart, boolean byCategory, List<String> runIds) {

	public ComparisonChart {
		runIds = List.copyOf(runIds);
	}

	/** @return the id of the run behind a part of the chart */
	public Optional<String> run(ChartEntity entity) {
		int place = byCategory ? entity.category() : entity.series();
		return place < 0 || place >= runIds.size() ? Optional.empty() : Optional.of(runIds.get(place)).filter(id -> !id.isEmpty());
	}

	/** @return the parts behind which these runs are */
	public Set<ChartEntity> parts(Set<String> ids) {
		return chart.entities().stream().filter(entity -> run(entity).filter(ids::contains).isPresent()).collect(Collectors.toSet());
	}
}
