import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.search.RunFilter;
import org.edgeloop.experiment.table.ColumnOrder;
import org.edgeloop.experiment.table.MetricChoice;
import org.edgeloop.experiment.table.MetricSummaries;
import org.edgeloop.experiment.table.RunColumn;
import org.edgeloop.experiment.table.RunFrame;
import org.edgeloop.experiment.table.RunTable;
import org.edgeloop.experiment.table.TableSettings;

import com.sun.management.OperatingSystemMXBean;

/**
 * The table of runs with many runs and columns, a cell in every one of them: RUNS COLUMNS ROUNDS. Says what each thing that a user does
 * costs until the table is laid out again, by the clock and by the processors' time: the least and the middle of the rounds.
 */
public final class RunTableBench {

	private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
	private static final int PORTION = 2_000;
	private static final int SHOWN_ROWS = 60;
	private static final int SHOWN_COLUMNS = 40;

	private final int runs;
	private final SampleRuns sample;
	private final int rounds;
	private final Random random = new Random(11);
	/** So that nothing is left out because nobody looks at it. */
	private Object kept;

	private RunTableBench(int runs, int columns, int rounds) {
		this.runs = runs;
		this.rounds = rounds;
		sample = new SampleRuns(columns);
	}

	public static void main(String[] arguments) {
		new RunTableBench(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])).run();
	}

	private void run() {
		int cells = sample.params + sample.metrics + sample.tags;
		long start = System.nanoTime();
		RunFrame frame = RunFrame.EMPTY;
		long building = 0;
		for (int first = 0; first < runs; first += PORTION) {
			List<Run> portion = sample.portion(first, Math.min(PORTION, runs - first));
			long before = System.nanoTime();
			frame = frame.with(portion);
			building += System.nanoTime() - before;
		}
		System.out.printf(Locale.ROOT, "%,d runs, %,d params + %,d metrics + %,d tags: %,d cells%n", runs, sample.params, sample.metrics, sample.tags,
				(long) runs * cells);
		System.out.printf(Locale.ROOT, "taken into columns in %.1f s (the runs were made in %.1f s), %,d MB of heap, %.1f bytes a cell%n",
				building / 1e9, (System.nanoTime() - start - building) / 1e9, heap() >> 20,
				(double) heap() / ((long) runs * cells));
		measureAll(frame);
	}

	private void measureAll(RunFrame frame) {
		RunColumn model = new RunColumn(RunKey.param("model"));
		RunColumn lr = new RunColumn(RunKey.param("p1"));
		RunColumn loss = RunColumn.metric("m1", MetricChoice.LAST);
		TableSettings plain = TableSettings.PLAIN;
		double[] column = random.doubles(runs).toArray();
		System.out.printf("%-45s %17s %17s%n%-45s %8s %8s %8s %8s%n", "milliseconds", "by the clock", "by CPU", "", "least", "middle", "least",
				"middle");
		measure("baseline: sorting as many doubles", () -> sorted(column));
		measure("all runs, the newest first", () -> table(frame, plain));
		measure("sorted by a metric", () -> table(frame, plain.withOrder(List.of(new ColumnOrder(loss, true)))));
		measure("sorted by a param of numbers, all different", () -> table(frame, plain.withOrder(List.of(new ColumnOrder(lr, false)))));
		measure("sorted by a param, then two metrics", () -> table(frame, plain.withOrder(List.of(new ColumnOrder(model, false),
				new ColumnOrder(loss, true), new ColumnOrder(RunColumn.metric("m2", MetricChoice.LAST), true)))));
		measure("filtered by a metric and a param", () -> table(frame, plain.withFilter(
				RunFilter.parse("metrics.m1 > 0.5 AND params.model LIKE 's%'"))));
		measure("filtered by a word in all params and tags", () -> table(frame, plain.withFilter(RunFilter.parse("transformer"))));
		measure("grouped by a param, folded", () -> table(frame, plain.withGroups(List.of(model)).withFolded(folded())));
		measure("nested", () -> table(frame, plain.withNested(true)));
		RunTable table = table(frame, plain.withOrder(List.of(new ColumnOrder(loss, true))));
		List<RunColumn> shown = columns();
		measure("the text of " + SHOWN_ROWS + " rows × " + SHOWN_COLUMNS + " columns", () -> cells(table, shown));
		List<Run> changed = sample.portion(runs / 2, 10);
		measure("ten runs changed", () -> frame.with(changed));
		measure("all keys with counts", frame::keys);
	}

	private static RunTable table(RunFrame frame, TableSettings settings) {
		return RunTable.of(frame, settings, MetricSummaries.NONE);
	}

	private static double[] sorted(double[] column) {
		double[] copy = column.clone();
		Arrays.parallelSort(copy);
		return copy;
	}

	private static Set<String> folded() {
		Set<String> labels = new HashSet<>();
		for (String model : SampleRuns.MODELS) {
			labels.add("model = " + model);
		}
		return labels;
	}

	private List<RunColumn> columns() {
		List<RunColumn> shown = new ArrayList<>(List.of(RunColumn.of(RunAttribute.NAME), RunColumn.of(RunAttribute.STARTED)));
		for (int i = 0; shown.size() < SHOWN_COLUMNS; i++) {
			shown.add(new RunColumn(RunKey.param("p" + i)));
			shown.add(RunColumn.metric("m" + i, MetricChoice.LAST));
		}
		return shown;
	}

	private int cells(RunTable table, List<RunColumn> columns) {
		int characters = 0;
		int top = random.nextInt(runs - SHOWN_ROWS);
		for (int row = top; row < top + SHOWN_ROWS; row++) {
			for (RunColumn column : columns) {
				characters += table.text(row, column).length();
			}
		}
		return characters;
	}

	private void measure(String what, Supplier<?> action) {
		double[] clock = new double[rounds];
		double[] processor = new double[rounds];
		for (int round = 0; round < rounds; round++) {
			long start = System.nanoTime();
			long used = SYSTEM.getProcessCpuTime();
			kept = action.get();
			clock[round] = (System.nanoTime() - start) / 1e6;
			processor[round] = (SYSTEM.getProcessCpuTime() - used) / 1e6;
		}
		Arrays.sort(clock);
		Arrays.sort(processor);
		System.out.printf(Locale.ROOT, "%-45s %8.1f %8.1f %8.1f %8.1f%n", what, clock[0], clock[rounds / 2], processor[0],
				processor[rounds / 2]);
	}

	private static long heap() {
		Runtime runtime = Runtime.getRuntime();
		System.gc();
		return runtime.totalMemory() - runtime.freeMemory();
	}
}
