package org.edgeloop.experiment.internal.file;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.internal.file.YamlNode.Scalar;
import org.edgeloop.experiment.internal.file.YamlNode.Sequence;

/** What stands in the {@code meta.yaml} of a run. Entries that we do not know stay as they are. */
final class RunMeta {

	/** MLflow's number for runs started on a machine by hand, the only kind that it still writes. */
	private static final int LOCAL_SOURCE = 4;

	private final SortedMap<String, YamlNode> entries = new TreeMap<>(CodePointOrder.INSTANCE);

	private RunMeta() {
	}

	static RunMeta of(String runId, String experimentId, String name, String user, long started, String artifactUri) {
		var meta = new RunMeta();
		meta.text("artifact_uri", artifactUri);
		meta.text("experiment_id", experimentId);
		meta.text("user_id", user);
		meta.entries.put("start_time", Scalar.of(started));
		meta.entries.put("end_time", Scalar.NULL);
		meta.name(name);
		meta.status(RunStatus.RUNNING, 0);
		meta.complete(runId);
		return meta;
	}

	/** @param read which is not changed */
	static RunMeta of(MetaFile read) {
		var meta = new RunMeta();
		meta.entries.putAll(read.entries());
		// Old versions wrote numbers as identifiers; MLflow writes text when it writes them anew.
		Path run = read.file().getParent();
		meta.text("experiment_id", StoreLayout.name(run.getParent()));
		meta.complete(StoreLayout.name(run));
		return meta;
	}

	SortedMap<String, YamlNode> entries() {
		return entries;
	}

	void name(String name) {
		text("run_name", name);
	}

	/** @param ended 0 leaves the time that is there */
	void status(RunStatus status, long ended) {
		entries.put("status", Scalar.of(status.code()));
		if (ended > 0) {
			entries.put("end_time", Scalar.of(ended));
		}
	}

	/** @param now when a run is deleted */
	void lifecycle(Lifecycle lifecycle, long now) {
		text("lifecycle_stage", lifecycle == Lifecycle.DELETED ? "deleted" : "active");
		if (lifecycle == Lifecycle.DELETED) {
			entries.put("deleted_time", Scalar.of(now));
		}
	}

	private void text(String key, String text) {
		entries.put(key, Scalar.of(text));
	}

	/** What says nothing any more, but older versions look for it. */
	private void complete(String runId) {
		text("run_id", runId);
		text("run_uuid", runId);
		entries.remove("deleted_time");
		entries.putIfAbsent("lifecycle_stage", Scalar.of("active"));
		entries.putIfAbsent("tags", new Sequence(List.of()));
		entries.putIfAbsent("source_type", Scalar.of(LOCAL_SOURCE));
		for (String key : List.of("source_name", "source_version", "entry_point_name")) {
			entries.putIfAbsent(key, Scalar.of(""));
		}
	}
}
