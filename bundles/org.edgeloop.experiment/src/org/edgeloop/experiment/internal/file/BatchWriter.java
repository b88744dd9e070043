package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.PythonFloat;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.RunBatch;
import org.edgeloop.experiment.RunBatch.Metric;
import org.edgeloop.experiment.RunRules;

/** Adds params, metrics and tags to a run. All is checked before anything is written. */
final class BatchWriter {

	private static final long MAX_PARAM = 1 << 20;

	private final StoreFiles files;
	private final StoreWrites writes;
	private final Path run;

	BatchWriter(StoreFiles files, StoreWrites writes, Path run) {
		this.files = files;
		this.writes = writes;
		this.run = run;
	}

	void write(RunBatch batch) throws IOException {
		check(batch);
		for (var param : batch.params().entrySet()) {
			Path file = run.resolve(StoreLayout.PARAMS).resolve(param.getKey());
			if (!files.isFile(file)) {
				writes.text(file, param.getValue(), run);
			}
		}
		for (var metric : lines(batch).entrySet()) {
			writes.append(run.resolve(StoreLayout.METRICS).resolve(metric.getKey()), metric.getValue().toString());
		}
		for (var tag : batch.tags().entrySet()) {
			writes.text(run.resolve(StoreLayout.TAGS).resolve(tag.getKey()), tag.getValue(), run);
		}
	}

	private void check(RunBatch batch) throws IOException {
		for (var param : batch.params().entrySet()) {
			RunRules.checkParam(param.getKey(), param.getValue());
			checkUnchanged(param.getKey(), param.getValue());
		}
		for (Metric metric : batch.metrics()) {
			RunRules.checkKey("metric", metric.key());
			if (metric.point().timestamp() < 0) {
				throw new ProblemException(Problem.error("A value of the metric " + metric.key() + " has a time before 1970", run.toString(),
						"give times in milliseconds since 1970"));
			}
		}
		for (var tag : batch.tags().entrySet()) {
			RunRules.checkTag(tag.getKey(), tag.getValue());
		}
	}

	private void checkUnchanged(String key, String value) throws IOException {
		Path file = run.resolve(StoreLayout.PARAMS).resolve(key);
		if (!files.isFile(file)) {
			return;
		}
		String before = files.text(file, MAX_PARAM);
		if (!before.equals(value)) {
			throw new ProblemException(Problem.error("Params may not change: " + key + " is " + before + " and cannot become " + value,
					file.toString(), "begin another run, or log what changes as a metric or a tag"));
		}
	}

	/** @return the lines to add to each metric's file, so that each is opened once */
	private static Map<String, StringBuilder> lines(RunBatch batch) {
		Map<String, StringBuilder> lines = new LinkedHashMap<>();
		for (Metric metric : batch.metrics()) {
			MetricPoint point = metric.point();
			lines.computeIfAbsent(metric.key(), _ -> new StringBuilder()).append(point.timestamp()).append(' ')
					.append(PythonFloat.repr(point.value())).append(' ').append(point.step()).append('\n');
		}
		return lines;
	}
}
