package org.edgeloop.experiment;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes runs for tests, a part at a time. */
public final class SampleRuns {

	private final String id;
	private String name = "";
	private RunStatus status = RunStatus.FINISHED;
	private Lifecycle lifecycle = Lifecycle.ACTIVE;
	private long started = 1_000;
	private long ended;
	private final SortedMap<String, String> params = new TreeMap<>();
	private final SortedMap<String, MetricPoint> metrics = new TreeMap<>();
	private final SortedMap<String, String> tags = new TreeMap<>();
	private List<DatasetInput> datasets = List.of();

	private SampleRuns(String id) {
		this.id = id;
	}

	public static SampleRuns run(String id) {
		return new SampleRuns(id);
	}

	public SampleRuns named(String newName) {
		name = newName;
		return this;
	}

	public SampleRuns status(RunStatus newStatus) {
		status = newStatus;
		return this;
	}

	public SampleRuns time(long newStarted, long newEnded) {
		started = newStarted;
		ended = newEnded;
		return this;
	}

	public SampleRuns param(String key, String value) {
		params.put(key, value);
		return this;
	}

	public SampleRuns metric(String key, double value) {
		metrics.put(key, new MetricPoint(0, value, 0));
		return this;
	}

	public SampleRuns tag(String key, String value) {
		tags.put(key, value);
		return this;
	}

	public SampleRuns dataset(String dataset, String digest, String context) {
		datasets = List.of(new DatasetInput(dataset, digest, "local", "", "", "",
				new TreeMap<>(context.isEmpty() ? Map.of() : Map.of(RunTags.DATA_CONTEXT, context))));
		return this;
	}

	public Run build() {
		return new Run(id, "0", name, status, lifecycle, "me", started, ended, "", params, metrics, tags, datasets);
	}
}
