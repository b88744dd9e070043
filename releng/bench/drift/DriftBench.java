import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.report.RunDriftReportOperation;
import org.edgeloop.drift.spec.SpecFactory;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.Tables;

/** Measures one comparison in this process, again and again: REFERENCE CURRENT read|columns|report ROUNDS EVIDENTLY. */
public final class DriftBench {

	private DriftBench() {
	}

	/** What is measured. */
	private interface Work {
		String on(Path reference, Path current) throws IOException;
	}

	public static void main(String[] arguments) throws Exception {
		Work work = switch (arguments[2]) {
		case "read" -> DriftBench::read;
		case "columns" -> DriftBench::columns;
		case "report" -> DriftBench::report;
		default -> throw new IllegalArgumentException(arguments[2]);
		};
		double evidently = Double.parseDouble(arguments[4]);
		for (int round = 1; round <= Integer.parseInt(arguments[3]); round++) {
			System.gc();
			heap().forEach(MemoryPoolMXBean::resetPeakUsage);
			Duration cpu = cpu();
			long clock = System.nanoTime();
			String found = work.on(Path.of(arguments[0]), Path.of(arguments[1]));
			double seconds = cpu().minus(cpu).toMillis() / 1e3;
			double peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e9;
			System.out.printf(Locale.ROOT, "  %-8s round %d: %7.2f s of CPU, %7.2f s by the clock, heap up to %.2f GB%s; %s%n", arguments[2],
					round, seconds, (System.nanoTime() - clock) / 1e9, peak,
					evidently > 0 ? String.format(Locale.ROOT, ", Evidently %.1f s: %.0f times", evidently, evidently / seconds) : "", found);
		}
	}

	/** Both files, every column, into memory one at a time: what any comparison has to do. */
	private static String read(Path reference, Path current) throws IOException {
		double values = 0;
		for (Path file : new Path[] {reference, current}) {
			try (Table table = Tables.open(new FileSource(file), Progress.NONE)) {
				for (TableColumn column : table.columns()) {
					values += column.type().isNumber() ? table.numbers(column.name(), Progress.NONE).rows()
							: table.categories(column.name(), Progress.NONE).rows();
				}
			}
		}
		return String.format(Locale.ROOT, "%.0f values", values);
	}

	/** The aggregates that every stat test takes, one column after the other. */
	private static String columns(Path reference, Path current) throws IOException {
		double distances = 0;
		try (TablePair pair = open(reference, current)) {
			for (TableColumn column : pair.reference().columns()) {
				distances += column.type().isNumber() ? pair.numbers(column.name(), Progress.NONE).ranks().ksDistance()
						: pair.categories(column.name(), Progress.NONE).counts().size();
			}
		}
		return String.format(Locale.ROOT, "sum of distances %.6f", distances);
	}

	/** All of the default report. */
	private static String report(Path reference, Path current) throws IOException {
		try (TablePair pair = open(reference, current)) {
			DriftReport report = new RunDriftReportOperation(SpecFactory.eINSTANCE.createDriftSpec(), pair).run(Progress.NONE, _ -> {
				// the whole report is enough
			});
			return report.drift().drifted() + " of " + report.drift().columns() + " columns drifted, " + report.drift().failed() + " failed";
		}
	}

	private static TablePair open(Path reference, Path current) throws IOException {
		return TablePair.of(Tables.open(new FileSource(reference), Progress.NONE), Tables.open(new FileSource(current), Progress.NONE));
	}

	private static Duration cpu() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
	}

	private static java.util.stream.Stream<MemoryPoolMXBean> heap() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
	}
}
