package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.RunTags;

/** Reads the folder of a run. */
final class RunReader {

	/** Up to here a metric is read at once, which is the fastest for the many small ones. */
	private static final long SMALL = 1 << 20;

	/** A line of a value is hardly shorter, so that the columns seldom have to grow. */
	private static final int BYTES_A_LINE = 20;
	private static final int MAX_EXPECTED = 1 << 22;

	/** Where MLflow kept the name of a run before it became a tag. */
	private static final String OLD_NAME = "name";

	private static final MetricHistory NO_HISTORY = new MetricHistory(new long[0], new double[0], new long[0]);

	private final StoreFiles files;
	private final DatasetReader datasets;

	/** What a run says of itself in its {@code meta.yaml}, which tells whether and in which place it is wanted. */
	record Head(Path folder, MetaFile meta, Lifecycle lifecycle, long started) {
	}

	RunReader(StoreFiles files) {
		this.files = files;
		this.datasets = new DatasetReader(files);
	}

	/** @throws ProblemException if there is no run in the folder, or one that belongs elsewhere */
	Head head(Path folder) throws IOException {
		var meta = MetaFile.read(files, folder);
		String experiment = meta.text("experiment_id");
		String home = StoreLayout.name(folder.getParent());
		if (!experiment.isEmpty() && !experiment.equals(home)) {
			throw new ProblemException(Problem.error("The run says that it belongs to experiment " + experiment + " and is left out",
					meta.file().toString(), "move its folder there"));
		}
		return new Head(folder, meta, ExperimentReader.lifecycle(meta), meta.number("start_time", _ -> {
			// told with the rest of the run
		}));
	}

	/** @param problems takes what is wrong with parts of the run; the others are read */
	Run run(Head head, Consumer<Problem> problems) throws IOException {
		Path folder = head.folder();
		MetaFile meta = head.meta();
		if (!meta.has("run_uuid") && !meta.has("run_id")) {
			problems.accept(Problem.warning("The run does not say which it is; the end of the file may be missing", meta.file().toString(), ""));
		}
		SortedMap<String, String> tags = KeyedTexts.read(files, folder.resolve(StoreLayout.TAGS), problems);
		String name = meta.text("run_name");
		return new Run(StoreLayout.name(folder), StoreLayout.name(folder.getParent()),
				name.isEmpty() ? tags.getOrDefault(RunTags.NAME, meta.text(OLD_NAME)) : name, status(meta, problems), head.lifecycle(),
				meta.text("user_id"), meta.number("start_time", problems), meta.number("end_time", problems), meta.text("artifact_uri"),
				KeyedTexts.read(files, folder.resolve(StoreLayout.PARAMS), problems), metrics(folder, problems), tags,
				datasets.inputs(folder, problems));
	}

	static RunStatus status(MetaFile meta, Consumer<Problem> problems) {
		String text = meta.text("status");
		for (RunStatus status : RunStatus.values()) {
			if (text.equals(Integer.toString(status.code())) || text.equals(status.name())) {
				return status;
			}
		}
		if (!text.isEmpty()) {
			problems.accept(Problem.warning("The run's status is unknown: " + text, meta.file().toString(), "it is shown as running"));
		}
		return RunStatus.RUNNING;
	}

	private SortedMap<String, MetricPoint> metrics(Path run, Consumer<Problem> problems) {
		SortedMap<String, MetricPoint> metrics = new TreeMap<>();
		KeyedFiles.walk(files, run.resolve(StoreLayout.METRICS), (key, file, attributes) -> {
			var latest = new LatestPoint();
			MetricLines lines = read(file, attributes, latest, Progress.NONE);
			flaw(file, lines).ifPresent(problems);
			latest.point().ifPresent(point -> metrics.put(key, point));
		}, problems);
		return Collections.unmodifiableSortedMap(metrics);
	}

	/** @return the values of a metric that can be read, in the file's order; none if there is no such metric */
	MetricHistory history(Path run, String metric, Progress progress) throws IOException {
		if (metric.indexOf('\0') >= 0) {
			return NO_HISTORY;
		}
		Path folder = run.resolve(StoreLayout.METRICS);
		Path file = folder.resolve(metric).normalize();
		if (!file.startsWith(folder) || !files.isFile(file)) {
			return NO_HISTORY;
		}
		files.checkInside(file);
		var attributes = files.attributes(file);
		var columns = new HistoryColumns((int) Math.min(attributes.size() / BYTES_A_LINE + 1, MAX_EXPECTED));
		read(file, attributes, columns, progress);
		return columns.history();
	}

	private MetricLines read(Path file, BasicFileAttributes attributes, MetricLines.Sink sink, Progress progress) throws IOException {
		if (attributes.size() <= SMALL) {
			return MetricLines.read(files.bytes(file, attributes, SMALL), sink);
		}
		try (var in = files.stream(file, attributes)) {
			return MetricLines.read(in, sink, progress);
		}
	}

	private static Optional<Problem> flaw(Path file, MetricLines lines) {
		if (lines.badLines() > 0) {
			return Optional.of(Problem.error(lines.badLines() == 1 ? "A line of the metric cannot be read and is left out"
					: lines.badLines() + " lines of the metric cannot be read and are left out", file + ", line " + lines.firstBadLine(),
					"a line has a time in milliseconds, a value and a step"));
		}
		if (lines.isCut()) {
			return Optional.of(Problem.warning("The last line of the metric has no end; its step may have lost digits",
					file + ", line " + lines.lines(), ""));
		}
		return lines.lines() == 0 ? Optional.of(Problem.warning("The metric has no values", file.toString(), "")) : Optional.empty();
	}
}
