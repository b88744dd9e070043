package org.edgeloop.pipeline.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the stages of a repository stand, in a sentence. */
final class StageSummary {

	private StageSummary() {
	}

	/** @return empty while there are no stages */
	static String of(StagesPresenter presenter) {
		if (presenter.rows().isEmpty()) {
			return "";
		}
		String name = presenter.root().map(root -> String.valueOf(root.getFileName())).orElse("");
		if (presenter.isRunning()) {
			return name + ": " + presenter.run().map(StageRun::summary).orElse("");
		}
		Map<StageCondition, Integer> counts = new EnumMap<>(StageCondition.class);
		presenter.rows().forEach(row -> counts.merge(presenter.condition(row.address()), 1, Integer::sum));
		List<String> parts = new ArrayList<>();
		counts.forEach((condition, count) -> parts.add(count + " " + condition.word()));
		return name + ": " + String.join(", ", parts);
	}
}
