import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartDrawing;
import org.edgeloop.chart.ChartStyle;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunColors;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.RunSink;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.charts.ChartRun;
import org.edgeloop.experiment.charts.RunSeries;
import org.edgeloop.experiment.charts.TraceCharts;
import org.edgeloop.experiment.charts.TraceSettings;
import org.sqlite.SQLiteConfig;

/** Measures one work on one store in this process, again and again, each beside its baseline: STORE list|long|compare ROUNDS. */
public final class ExperimentBench {

	private static final int WIDTH = 1200;
	private static final int HEIGHT = 600;
	private static final int PANS = 40;

	private final Path path;
	private final TrackingUri uri;

	private ExperimentBench(Path path) {
		this.path = path;
		uri = Files.isDirectory(path) ? new TrackingUri.Files(path) : new TrackingUri.Sqlite(path);
	}

	/** What is measured. */
	private interface Work {
		String run() throws Exception;
	}

	public static void main(String[] arguments) throws Exception {
		var bench = new ExperimentBench(Path.of(arguments[0]).toAbsolutePath());
		for (int round = 1; round <= Integer.parseInt(arguments[2]); round++) {
			String baseline = bench.uri instanceof TrackingUri.Files ? "bytes" : "SQL";
			switch (arguments[1]) {
			case "list" -> {
				double base = measure(baseline, 0, () -> bench.scanned("1", "metric_*", "SELECT (SELECT total(length(key) + length(value)) FROM params),"
						+ " (SELECT total(value) + max(step) FROM latest_metrics), (SELECT total(length(value)) FROM tags), (SELECT count(*) FROM runs)"));
				measure("listed", base, bench::list);
			}
			case "long" -> {
				double base = measure(baseline, 0, () -> bench.scanned("1", "long", sum("long")));
				measure("shown", base, () -> bench.compare("1", "long"));
			}
			case "compare" -> {
				double base = measure(baseline, 0, () -> bench.scanned("2", "loss", sum("loss")));
				measure("shown", base, () -> bench.compare("2", "loss"));
			}
			default -> throw new IllegalArgumentException(arguments[1]);
			}
		}
	}

	private static String sum(String metric) {
		return "SELECT count(*), total(value), max(timestamp), max(step) FROM metrics WHERE key = '" + metric + "'";
	}

	/** @return seconds by the clock */
	private static double measure(String what, double baseline, Work work) throws Exception {
		System.gc();
		Duration cpu = cpu();
		long clock = System.nanoTime();
		String found = work.run();
		double seconds = (System.nanoTime() - clock) / 1e9;
		System.out.printf(Locale.ROOT, "  %-6s %7.3f s by the clock, %7.3f s of CPU%s; %s%n", what, seconds, cpu().minus(cpu).toMillis() / 1e3,
				baseline > 0 ? String.format(Locale.ROOT, ", %.1f times the baseline", seconds / baseline) : "", found);
		return seconds;
	}

	/** The least that any reader has to do: every byte read, or every row looked at inside SQLite. */
	private String scanned(String experiment, String metric, String sql) throws Exception {
		if (uri instanceof TrackingUri.Files) {
			return bytes(path.resolve(experiment), metric) / 1_000_000 + " MB";
		}
		var config = new SQLiteConfig();
		config.setReadOnly(true);
		try (var connection = config.createConnection("jdbc:sqlite:" + path); var statement = connection.createStatement();
				var rows = statement.executeQuery(sql)) {
			return rows.getString(1) + " in the first column";
		}
	}

	/** Of one metric, or of all files but {@code long}. */
	private static long bytes(Path folder, String metric) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			List<Path> wanted = files.filter(file -> metric.contains("*") ? !file.endsWith("long") : file.endsWith(Path.of("metrics", metric)))
					.toList();
			long bytes = 0;
			for (Path file : wanted) {
				bytes += Files.isRegularFile(file) ? Files.readAllBytes(file).length : 0;
			}
			return bytes;
		}
	}

	private String list() throws IOException {
		try (TrackingStore store = open()) {
			List<Run> runs = runs(store, RunQuery.of("1"));
			return runs.size() + " runs, " + runs.stream().mapToInt(run -> run.metrics().size()).sum() + " last values, "
					+ runs.stream().mapToInt(run -> run.params().size()).sum() + " params";
		}
	}

	/** From the list of runs to the first picture of a metric of all of them, and the picture dragged. */
	private String compare(String experiment, String metric) throws IOException {
		try (TrackingStore store = open()) {
			var phases = new Phases();
			List<Run> runs = runs(store, RunQuery.of(experiment)).stream().filter(run -> run.metrics().containsKey(metric)).toList();
			phases.end("listed");
			Map<String, MetricHistory> histories = new ConcurrentHashMap<>();
			store.histories(runs.stream().map(Run::id).toList(), metric, histories::put, Progress.NONE);
			phases.end("read");
			List<RunSeries> series = runs.stream()
					.map(run -> new RunSeries(new ChartRun(run, run.name(), RunColors.of(run.id())), metric, histories.get(run.id()))).toList();
			var chart = (TraceChart) TraceCharts.of(metric, series, TraceSettings.PLAIN).chart();
			phases.end("made a chart");
			var drawing = new ChartDrawing(chart, ChartStyle.PAPER);
			drawing.draw(WIDTH, HEIGHT, 1);
			phases.end("drawn");
			return histories.values().stream().mapToLong(MetricHistory::size).sum() + " points: " + phases + "; " + pan(chart, drawing);
		}
	}

	/** What a work spends its time on. */
	private static final class Phases {

		private final List<String> ended = new ArrayList<>();
		private long clock = System.nanoTime();
		private Duration cpu = cpu();

		void end(String phase) {
			Duration spent = cpu();
			long now = System.nanoTime();
			ended.add(String.format(Locale.ROOT, "%s in %.0f (%d) ms", phase, (now - clock) / 1e6, spent.minus(cpu).toMillis()));
			clock = now;
			cpu = spent;
		}

		@Override
		public String toString() {
			return String.join(", ", ended);
		}
	}

	/** Drags the chart, a third of the range in view, by four pixels a picture. */
	private static String pan(TraceChart chart, ChartDrawing first) {
		AxisRange whole = chart.xRange();
		double width = (whole.to() - whole.from()) / 3;
		ChartDrawing drawing = first.next(chart.showing(new AxisRange(whole.from(), whole.from() + width), chart.yRange()));
		drawing.draw(WIDTH, HEIGHT, 1);
		List<Double> milliseconds = new ArrayList<>();
		for (int i = 1; i <= PANS; i++) {
			double lower = whole.from() + width * 4 * i / WIDTH;
			long start = System.nanoTime();
			drawing = drawing.next(chart.showing(new AxisRange(lower, lower + width), chart.yRange()));
			drawing.draw(WIDTH, HEIGHT, 1);
			milliseconds.add((System.nanoTime() - start) / 1e6);
		}
		milliseconds.sort(null);
		return String.format(Locale.ROOT, "pan in %.1f ms, 1 of 10 above %.1f ms", milliseconds.get(PANS / 2), milliseconds.get(PANS * 9 / 10));
	}

	private TrackingStore open() throws IOException {
		return TrackingStores.open(uri, new Credentials.Anonymous(), path.resolveSibling("cache"));
	}

	private static List<Run> runs(TrackingStore store, RunQuery query) throws IOException {
		List<Run> runs = new ArrayList<>();
		store.runs(query, new RunSink() {
			@Override
			public void runs(List<Run> some) {
				runs.addAll(some);
			}

			@Override
			public void problem(Problem problem) {
				throw new IllegalStateException(problem.toLine());
			}
		}, Progress.NONE);
		return runs;
	}

	private static Duration cpu() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
	}
}
