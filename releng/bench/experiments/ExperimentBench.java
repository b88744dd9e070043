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
import org.edgeloop.chart.ChartPicture;
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
	private static final int PICTURES = 100;

	private final Path path;
	private final TrackingUri uri;
	private TraceChart chart;
	private ChartDrawing drawing;

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
				measure("shown", base, () -> bench.show("1", "long"));
				measure("moved", 0, bench::move);
			}
			case "compare" -> {
				double base = measure(baseline, 0, () -> bench.scanned("2", "loss", sum("loss")));
				measure("shown", base, () -> bench.show("2", "loss"));
				measure("moved", 0, bench::move);
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

	/** From the list of runs to the first picture of a metric of all of them. */
	private String show(String experiment, String metric) throws IOException, InterruptedException {
		try (TrackingStore store = open()) {
			var phases = new Phases();
			// As the workbench does: its canvas is there before the numbers are.
			Thread prepared = Thread.ofPlatform().start(ChartDrawing::prepare);
			List<Run> runs = runs(store, RunQuery.of(experiment)).stream().filter(run -> run.metrics().containsKey(metric)).toList();
			phases.end("listed");
			Map<String, MetricHistory> histories = new ConcurrentHashMap<>();
			store.histories(runs.stream().map(Run::id).toList(), metric, histories::put, Progress.NONE);
			phases.end("read");
			List<RunSeries> series = runs.stream()
					.map(run -> new RunSeries(new ChartRun(run, run.name(), RunColors.of(run.id())), metric, histories.get(run.id()))).toList();
			chart = (TraceChart) TraceCharts.of(metric, series, TraceSettings.PLAIN).chart();
			phases.end("made a chart");
			prepared.join();
			drawing = new ChartDrawing(chart, ChartStyle.PAPER);
			drawing.draw(WIDTH, HEIGHT, 1);
			phases.end("drawn");
			return histories.values().stream().mapToLong(MetricHistory::size).sum() + " points: " + phases;
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

	/** Drags the chart, a third of the range in view, by four pixels a picture, then zooms in and out, which draws all of it anew. */
	private String move() {
		double from = chart.xRange().from();
		double width = (chart.xRange().to() - from) / 3;
		ChartPicture picture = drawing.draw(WIDTH, HEIGHT, 1);
		double pixel = width / (picture.axes().getFirst().end() - picture.axes().getFirst().start());
		List<AxisRange> dragged = new ArrayList<>();
		List<AxisRange> zoomed = new ArrayList<>();
		for (int i = 0; i < PICTURES; i++) {
			dragged.add(new AxisRange(from + 4 * i * pixel, from + 4 * i * pixel + width));
			zoomed.add(new AxisRange(from, from + width * (1 + 0.02 * (i % 10))));
		}
		return "pan " + draw(dragged) + ", zoom " + draw(zoomed);
	}

	private String draw(List<AxisRange> ranges) {
		drawing = drawing.next(chart.showing(ranges.getFirst(), chart.yRange()));
		drawing.draw(WIDTH, HEIGHT, 1);
		List<Double> milliseconds = new ArrayList<>();
		for (AxisRange range : ranges) {
			long start = System.nanoTime();
			drawing = drawing.next(chart.showing(range, chart.yRange()));
			drawing.draw(WIDTH, HEIGHT, 1);
			milliseconds.add((System.nanoTime() - start) / 1e6);
		}
		milliseconds.sort(null);
		return String.format(Locale.ROOT, "%.1f ms, 1 of 10 above %.1f ms", milliseconds.get(PICTURES / 2), milliseconds.get(PICTURES * 9 / 10));
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
