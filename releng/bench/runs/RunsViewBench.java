import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.RunSink;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.ui.internal.runs.RunTableSelection;
import org.edgeloop.experiment.ui.internal.runs.RunsArea;
import org.edgeloop.experiment.ui.runs.RunsPresenter;
import org.edgeloop.experiment.ui.runs.ShownColumn;
import org.edgeloop.experiment.ui.stores.ExperimentChoice;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.experiment.ui.stores.TrackingSession;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.LongTable;
import org.edgeloop.ui.ThemeColors;

/**
 * Shows many runs with many columns in the real widgets of the runs view: RUNS COLUMNS. Says of each thing that a user does when it is on
 * the screen, and how long the longest of the events took meanwhile, in which the program answers nobody.
 * {@code releng/bench/bench-runs-view} starts it.
 */
final class RunsViewBench {

	private static final int PORTION = 2_000;
	private static final int WIDTH = 1600;
	private static final int HEIGHT = 900;
	private static final int PAGES = 50;

	private final Display display = new Display();
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final int runs;
	private final SampleRuns sample;
	private RunsPresenter presenter;
	private LongTable table;

	private RunsViewBench(int runs, int columns) {
		this.runs = runs;
		sample = new SampleRuns(columns);
	}

	public static void main(String[] arguments) {
		new RunsViewBench(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])).run();
		System.exit(0);
	}

	private void run() {
		for (ThemeColors color : ThemeColors.values()) {
			JFaceResources.getColorRegistry().put(color.id(), color == ThemeColors.CANVAS ? new RGB(255, 255, 255) : new RGB(80, 80, 80));
		}
		Shell shell = new Shell(display, SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		var tracked = new TrackedStore(new TrackingUri.Files(Path.of("runs").toAbsolutePath()), "Sample", false);
		var session = new TrackingSession(_ -> store(), e -> e.printStackTrace());
		session.setProjectStores(List.of(tracked));
		presenter = new RunsPresenter(session, new JobsBackground(this, display));
		var area = new RunsArea(shell, presenter, new RunTableSelection(presenter), () -> {
		});
		table = area.table().control();
		shell.setSize(WIDTH, HEIGHT);
		shell.open();
		System.out.printf("%-44s %12s %26s%n", "", "on screen", "longest event");
		measure("reading " + runs + " runs", () -> presenter.show(Optional.of(new ExperimentChoice(tracked, Set.of("0"), "sample"))),
				() -> !presenter.feed().isReading() && presenter.table().size() == runs && table.rows() == runs);
		List<ShownColumn> all = columns();
		measure("showing all " + all.size() + " columns", () -> presenter.setColumns(all), () -> table.columnOrder().size() == all.size());
		use();
		List<ShownColumn> few = all.subList(0, 20);
		measure("showing 20 columns", () -> presenter.setColumns(few), () -> table.columnOrder().size() == few.size());
		use();
	}

	private List<ShownColumn> columns() {
		List<ShownColumn> columns = new ArrayList<>();
		columns.add(ShownColumn.of(RunKey.param("model")));
		IntStream.range(0, sample.metrics).forEach(i -> columns.add(ShownColumn.of(RunKey.metric("m" + i))));
		IntStream.range(1, sample.params).forEach(i -> columns.add(ShownColumn.of(RunKey.param("p" + i))));
		IntStream.range(1, sample.tags).forEach(i -> columns.add(ShownColumn.of(RunKey.tag("t" + i))));
		return columns;
	}

	private void use() {
		for (String metric : List.of("m1", "m2", "m3")) {
			changeTable("sorting by a metric", () -> presenter.arrangement().sortBy(ShownColumn.of(RunKey.metric(metric)).column(), true, false));
		}
		changeTable("filtering, half of them stay", () -> presenter.setFilterText("metrics.m1 > 0.5"));
		changeTable("filtering, an eighth stays", () -> presenter.setFilterText("params.model = 'svm'"));
		changeTable("filtering no more", () -> presenter.setFilterText(""));
		pages();
	}

	private void changeTable(String what, Runnable action) {
		var before = presenter.table();
		measure(what, action, () -> presenter.table() != before && table.rows() == presenter.table().size());
	}

	private void pages() {
		var elapsed = new double[PAGES];
		double longest = 0;
		for (int i = 0; i < PAGES; i++) {
			long clock = System.nanoTime();
			table.setTop((int) (runs * (i * 37 % PAGES) / (double) PAGES));
			longest = Math.max(longest, dispatchAll());
			elapsed[i] = (System.nanoTime() - clock) / 1e6;
		}
		Arrays.sort(elapsed);
		System.out.printf(Locale.ROOT, "%-44s %9.0f ms %14.0f ms (the middle of %d)%n", "jumping to another page", elapsed[PAGES / 2], longest, PAGES);
	}

	private void measure(String what, Runnable action, BooleanSupplier done) {
		long clock = System.nanoTime();
		long cpu = threads.getCurrentThreadCpuTime();
		action.run();
		double longest = (System.nanoTime() - clock) / 1e6;
		double longestCpu = (threads.getCurrentThreadCpuTime() - cpu) / 1e6;
		while (!done.getAsBoolean()) {
			long began = System.nanoTime();
			long used = threads.getCurrentThreadCpuTime();
			if (!display.readAndDispatch()) {
				display.sleep();
				continue;
			}
			longest = Math.max(longest, (System.nanoTime() - began) / 1e6);
			longestCpu = Math.max(longestCpu, (threads.getCurrentThreadCpuTime() - used) / 1e6);
		}
		longest = Math.max(longest, dispatchAll());
		System.out.printf(Locale.ROOT, "%-44s %9.0f ms %14.0f ms (%.0f of CPU)%n", what, (System.nanoTime() - clock) / 1e6, longest, longestCpu);
	}

	/** @return how long the longest event took, in ms */
	private double dispatchAll() {
		display.update();
		double longest = 0;
		for (long began = System.nanoTime(); display.readAndDispatch(); began = System.nanoTime()) {
			longest = Math.max(longest, (System.nanoTime() - began) / 1e6);
		}
		return longest;
	}

	/** Hands out runs as fast as anybody takes them. */
	private TrackingStore store() {
		return (TrackingStore) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { TrackingStore.class }, (_, method, arguments) -> {
			switch (method.getName()) {
			case "runs" -> {
				var progress = (Progress) arguments[2];
				for (int first = 0; first < runs && !progress.isCancelled(); first += PORTION) {
					((RunSink) arguments[1]).runs(sample.portion(first, Math.min(PORTION, runs - first)));
				}
				return null;
			}
			case "watch" -> {
				return (AutoCloseable) () -> {
				};
			}
			case "close" -> {
				return null;
			}
			default -> throw new UnsupportedOperationException(method.getName());
			}
		});
	}
}
