package org.edgeloop.experiment.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.RunTags;

/**
 * One key over all runs of a comparison.
 *
 * @param values in the order of the runs; empty where a run has none
 * @param differs whether two runs have different values, or only some have one
 */
public record KeyDifference(RunKey key, List<Optional<String>> values, boolean differs) {

	private static final List<String> ATTRIBUTES = List.of("status", "start_time", "duration", "user_id");

	public KeyDifference {
		values = List.copyOf(values);
	}

	/**
	 * @param onlyDifferent whether keys are left out in which all runs are alike
	 * @return attributes, params, metrics and tags, each sorted by name. MLflow's own tags are among them only where they tell what
	 *         made the run: others repeat attributes.
	 */
	public static List<KeyDifference> of(ComparedRuns runs, boolean onlyDifferent) {
		var keys = new ArrayList<RunKey>();
		ATTRIBUTES.forEach(name -> keys.add(new RunKey(RunKey.Kind.ATTRIBUTE, name)));
		runs.names(RunKey.Kind.PARAM).forEach(name -> keys.add(RunKey.param(name)));
		runs.names(RunKey.Kind.METRIC).forEach(name -> keys.add(RunKey.metric(name)));
		runs.names(RunKey.Kind.TAG).stream().filter(KeyDifference::tells).forEach(name -> keys.add(new RunKey(RunKey.Kind.TAG, name)));
		return keys.stream().map(key -> of(key, runs)).filter(key -> key.isUsed() && (key.differs || !onlyDifferent)).toList();
	}

	public static KeyDifference of(RunKey key, ComparedRuns runs) {
		List<Optional<String>> values = runs.runs().stream().map(run -> key.text(run.run())).toList();
		return new KeyDifference(key, values, new HashSet<>(values).size() > 1);
	}

	private static boolean tells(String tag) {
		return !tag.startsWith("mlflow.") || tag.startsWith("mlflow.source.") || tag.equals(RunTags.NOTE);
	}

	private boolean isUsed() {
		return values.stream().anyMatch(Optional::isPresent);
	}
}
