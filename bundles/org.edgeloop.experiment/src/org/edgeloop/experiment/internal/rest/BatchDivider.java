package org.edgeloop.experiment.internal.rest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.edgeloop.experiment.RunBatch;

/**
 * Divides what is added to a run into batches that MLflow's server takes: at most 1000 metrics, 100 params, 100 tags, 1000 in all
 * and 1 MB.
 */
final class BatchDivider {

	private static final int MOST_ENTRIES = 1000;
	private static final int MOST_PARAMS = 100;
	private static final int MOST_TAGS = 100;
	/** Of the million bytes that a server takes, some are the run's id and the names of the fields. */
	private static final int MOST_BYTES = 950_000;
	/** What the JSON of an entry has beside its key and value, its numbers included. */
	private static final int BYTES_AROUND = 128;

	private final Consumer<RunBatch> sink;
	private List<RunBatch.Metric> metrics = new ArrayList<>();
	private Map<String, String> params = new LinkedHashMap<>();
	private Map<String, String> tags = new LinkedHashMap<>();
	private long bytes;

	private BatchDivider(Consumer<RunBatch> sink) {
		this.sink = sink;
	}

	/** @return the batches in the order in which they are to be sent; one at least */
	static List<RunBatch> divide(RunBatch batch) {
		List<RunBatch> parts = new ArrayList<>();
		var divider = new BatchDivider(parts::add);
		batch.params().forEach((key, value) -> {
			divider.makeRoom(divider.params.size() == MOST_PARAMS, size(key, value));
			divider.params.put(key, value);
		});
		batch.tags().forEach((key, value) -> {
			divider.makeRoom(divider.tags.size() == MOST_TAGS, size(key, value));
			divider.tags.put(key, value);
		});
		for (RunBatch.Metric metric : batch.metrics()) {
			divider.makeRoom(false, size(metric.key(), ""));
			divider.metrics.add(metric);
		}
		if (divider.count() > 0 || parts.isEmpty()) {
			divider.flush();
		}
		return parts;
	}

	private void makeRoom(boolean full, int size) {
		if (full || count() == MOST_ENTRIES || bytes + size > MOST_BYTES) {
			flush();
		}
		bytes += size;
	}

	private int count() {
		return metrics.size() + params.size() + tags.size();
	}

	private void flush() {
		sink.accept(new RunBatch(metrics, params, tags));
		metrics = new ArrayList<>();
		params = new LinkedHashMap<>();
		tags = new LinkedHashMap<>();
		bytes = 0;
	}

	/** @return how many bytes of JSON it may take; a control character takes six */
	private static int size(String key, String value) {
		long escaped = (key + value).chars().filter(each -> each < ' ' || each == '"' || each == '\\').count();
		return BYTES_AROUND + key.getBytes(StandardCharsets.UTF_8).length + value.getBytes(StandardCharsets.UTF_8).length + (int) escaped * 5;
	}
}
