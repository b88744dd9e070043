package org.edgeloop.experiment.internal.logging;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.RunBatch;

/** Records that follow each other and go to the store at once: params, metrics and tags of one run as one batch, others alone. */
final class RecordGroup {

	/** As many as MLflow takes in one request. */
	private static final int MOST_ENTRIES = 1000;

	private final List<SpoolEntry> entries = new ArrayList<>();
	private final List<RunBatch.Metric> metrics = new ArrayList<>();
	private final Map<String, String> params = new LinkedHashMap<>();
	private final Map<String, String> tags = new LinkedHashMap<>();

	private RecordGroup() {
	}

	/** @return the longest group that the entries, of which there is one at least, begin with */
	static RecordGroup first(Iterator<SpoolEntry> entries) {
		var group = new RecordGroup();
		while (entries.hasNext()) {
			SpoolEntry entry = entries.next();
			if (!group.takes(entry.record())) {
				break;
			}
			group.add(entry);
		}
		return group;
	}

	/** @return a group for each of these entries */
	static List<RecordGroup> single(List<SpoolEntry> entries) {
		return entries.stream().map(entry -> first(List.of(entry).iterator())).toList();
	}

	private boolean takes(SpoolRecord record) {
		if (entries.isEmpty()) {
			return true;
		}
		int size = metrics.size() + params.size() + tags.size();
		return isBatch() && record.run() == entries.getFirst().record().run() && switch (record) {
		case SpoolRecord.Metrics more -> size + more.values().size() <= MOST_ENTRIES;
		case SpoolRecord.Params more -> size + more.values().size() <= MOST_ENTRIES && !contradicts(more.values());
		case SpoolRecord.Tags more -> size + more.values().size() <= MOST_ENTRIES;
		default -> false;
		};
	}

	/** A param that changes is an error that the store is to find, so it may not overwrite the one before it here. */
	private boolean contradicts(Map<String, String> more) {
		return more.entrySet().stream().anyMatch(param -> !param.getValue().equals(params.getOrDefault(param.getKey(), param.getValue())));
	}

	private void add(SpoolEntry entry) {
		entries.add(entry);
		switch (entry.record()) {
		case SpoolRecord.Metrics more -> more.values().forEach((key, value) -> metrics
				.add(new RunBatch.Metric(key, new MetricPoint(more.timestamp(), value, more.step()))));
		case SpoolRecord.Params more -> params.putAll(more.values());
		case SpoolRecord.Tags more -> tags.putAll(more.values());
		default -> {
			// goes alone
		}
		}
	}

	List<SpoolEntry> entries() {
		return entries;
	}

	SpoolRecord record() {
		return entries.getFirst().record();
	}

	/** @return where the next group begins */
	long to() {
		return entries.getLast().to();
	}

	/** @return whether it is something that a batch holds */
	boolean isBatch() {
		return switch (record()) {
		case SpoolRecord.Metrics _, SpoolRecord.Params _, SpoolRecord.Tags _ -> true;
		default -> false;
		};
	}

	RunBatch batch() {
		return new RunBatch(metrics, params, tags);
	}
}
