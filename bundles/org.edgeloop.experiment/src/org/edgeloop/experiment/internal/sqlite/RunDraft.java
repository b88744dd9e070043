package org.edgeloop.experiment.internal.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.RunTags;

/** A run while table after table is read. */
final class RunDraft {

	final String id;
	final String experimentId;
	final SortedMap<String, String> params = new TreeMap<>();
	final SortedMap<String, MetricPoint> metrics = new TreeMap<>();
	final SortedMap<String, String> tags = new TreeMap<>();
	final List<DatasetInput> datasets = new ArrayList<>();

	String name = "";
	String status = "";
	Lifecycle lifecycle = Lifecycle.ACTIVE;
	String user = "";
	long started;
	long ended;
	String artifactUri = "";

	RunDraft(String id, String experimentId) {
		this.id = id;
		this.experimentId = experimentId;
	}

	/** Keeps the last of the values of a metric, in whatever order they come. */
	void metric(String key, MetricPoint point) {
		metrics.merge(key, point, (one, other) -> MetricPoint.LATEST.compare(one, other) >= 0 ? one : other);
	}

	/** @return whether the data base says how far the run has come in a word of MLflow's */
	boolean hasStatus() {
		return known(status) != null;
	}

	Run finish() {
		RunStatus known = known(status);
		if (known == null) {
			known = ended > 0 ? RunStatus.FINISHED : RunStatus.RUNNING;
		}
		// Older versions kept the name as a tag alone.
		String shown = name.isEmpty() ? tags.getOrDefault(RunTags.NAME, "") : name;
		return new Run(id, experimentId, shown, known, lifecycle, user, started, ended, artifactUri, params, metrics, tags, datasets);
	}

	private static @Nullable RunStatus known(String word) {
		for (RunStatus status : RunStatus.values()) {
			if (status.name().equals(word)) {
				return status;
			}
		}
		return null;
	}
}
