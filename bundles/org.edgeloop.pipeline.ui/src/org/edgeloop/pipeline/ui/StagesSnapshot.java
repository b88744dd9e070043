package org.edgeloop.pipeline.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.dvc.file.LockEntry;
import org.edgeloop.dvc.pipeline.Stage;
import org.edgeloop.dvc.pipeline.StageGraph;
import org.edgeloop.dvc.pipeline.StageState;
import org.edgeloop.pipeline.ui.graph.GraphLink;
import org.edgeloop.pipeline.ui.graph.GraphStage;

/**
 * The stages of a repository as they were read.
 *
 * @param folder the repository's
 * @param rows each stage behind those that it depends on
 * @param links between the rows
 * @param isLookedAt whether the states are known, too
 */
public record StagesSnapshot(Path folder, List<StageRow> rows, List<GraphLink> links, boolean isLookedAt) {

	public StagesSnapshot {
		rows = List.copyOf(rows);
		links = List.copyOf(links);
	}

	/** @param locks what is known of the stages' last runs */
	static StagesSnapshot of(Path folder, StageGraph graph, Map<Stage, StageState> states, Map<Stage, LockEntry> locks, boolean isLookedAt) {
		List<StageRow> rows = graph.runningOrder().stream()
				.map(stage -> new StageRow(stage, Optional.ofNullable(states.get(stage)), Optional.ofNullable(locks.get(stage)))).toList();
		Map<Stage, Integer> places = new HashMap<>();
		rows.forEach(row -> places.put(row.stage(), places.size()));
		List<GraphLink> links = new ArrayList<>();
		for (StageRow row : rows) {
			for (Stage before : graph.upstreamOf(row.stage())) {
				links.add(new GraphLink(places.get(before), places.get(row.stage())));
			}
		}
		return new StagesSnapshot(folder, rows, links, isLookedAt);
	}

	/** @return this one with the states that another one knows of the same stages, for the time until they have been looked at again */
	StagesSnapshot withStatesOf(StagesSnapshot earlier) {
		Map<Stage, StageState> known = new HashMap<>();
		earlier.rows().forEach(row -> row.state().ifPresent(state -> known.put(row.stage(), state)));
		return new StagesSnapshot(folder, rows.stream().map(row -> new StageRow(row.stage(), row.state().or(() -> Optional.ofNullable(known.get(row.stage()))), row.lock()))
				.toList(), links, isLookedAt);
	}

	/** @return the stages as a graph shows them */
	List<GraphStage> graphStages() {
		return rows.stream().map(StagesSnapshot::graphStage).toList();
	}

	private static GraphStage graphStage(StageRow row) {
		Stage stage = row.stage();
		if (stage.isData()) {
			return new GraphStage(row.address(), row.address(), "", true);
		}
		return new GraphStage(row.address(), row.address(), row.command(), false);
	}
}
