package org.edgeloop.cli.internal.drift;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.drift.report.ColumnDrift;
import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.report.DriftReportFile;
import org.edgeloop.drift.report.DriftReportHtml;
import org.edgeloop.drift.report.EvidentlyJson;
import org.edgeloop.drift.report.JUnitXml;
import org.edgeloop.drift.report.RunAndKeepReportOperation;
import org.edgeloop.drift.report.RunDriftReportOperation;
import org.edgeloop.drift.spec.DriftSpec;

import com.fasterxml.jackson.databind.ObjectMapper;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code drift run}: makes the report of two tables. */
@Command(name = "run", description = { "Compare a reference and a current table, column by column, and make the report.",
		"What to compare and how stands in a .drift file or in the options. The exit code is 1 if the data set drifted or a check failed.",
		"The result of a .drift file is kept beside it, in NAME.results, with the hashes of the data.",
		"With --json: the report with every column's test, distribution and problem; --compat gives it Evidently's shape." },
		footer = { "  edgeloop drift run report.drift --html report.html",
				"  edgeloop drift run --reference a.csv --current b.parquet --json report.json --junit report.xml",
				"  edgeloop drift run --reference a.csv --current b.csv --mode evidently --compat evidently-0.4 --json -" })
@NonNullByDefault({})
public final class RunCommand implements Callable<Integer> {

	private static final String STANDARD_OUTPUT = "-";
	private static final String EVIDENTLY = "evidently-0.4";
	private static final Set<CheckStatus> WORTH_A_LINE = Set.of(CheckStatus.FAIL, CheckStatus.ERROR, CheckStatus.WARNING);

	@Spec
	private CommandSpec command;

	@Mixin
	private SpecArguments arguments;

	@Option(names = "--json", paramLabel = "OUT", arity = "0..1", fallbackValue = STANDARD_OUTPUT,
			description = "Write the report as JSON; to the standard output without OUT.")
	private String json;

	@Option(names = "--compat", paramLabel = "SHAPE", description = "The shape of the JSON: " + EVIDENTLY + ".")
	private String compat;

	@Option(names = "--metrics", paramLabel = "NAME", split = ",", description = "What --compat writes: DataDriftPreset (the default), "
			+ "DataQualityPreset, DatasetCorrelationsMetric, ClassificationPreset, RegressionPreset.")
	private List<String> metrics = List.of(EvidentlyJson.Metrics.DATA_DRIFT.id());

	@Option(names = "--html", paramLabel = "OUT", description = "Write the report as one HTML page that needs no network.")
	private Path html;

	@Option(names = "--junit", paramLabel = "OUT", description = "Write columns and checks as JUnit XML.")
	private Path junit;

	@Option(names = "--forget", description = "Keep no result beside the .drift file.")
	private boolean forget;

	private final Console console;

	public RunCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		checkOutputs();
		DriftReport report = run();
		write(report);
		return report.passed() ? ExitCode.OK : ExitCode.CHECK_FAILED;
	}

	private DriftReport run() throws IOException {
		Consumer<DriftReport> partial = _ -> {
			// a terminal shows the whole report at its end
		};
		DriftSpec spec = arguments.spec();
		spec.setCorrelations(spec.isCorrelations() || wanted().contains(EvidentlyJson.Metrics.CORRELATIONS));
		return arguments.isFile() && !forget ? new RunAndKeepReportOperation(arguments.file(), spec).run(console.progress(), partial)
				: new RunDriftReportOperation(spec, arguments.folder()).run(console.progress(), partial);
	}

	private List<EvidentlyJson.Metrics> wanted() {
		return metrics.stream().map(name -> EvidentlyJson.Metrics.of(name)
				.orElseThrow(() -> new ParameterException(command.commandLine(), "there are no metrics called " + name))).toList();
	}

	private void checkOutputs() {
		if (compat != null && !compat.equals(EVIDENTLY)) {
			throw new ParameterException(command.commandLine(), "there is no shape " + compat + "; choose " + EVIDENTLY);
		}
		boolean overwritesSpec = Stream.of(json == null ? null : Path.of(json), html, junit)
				.anyMatch(out -> out != null && out.toString().endsWith(".drift"));
		if (overwritesSpec) {
			throw new ParameterException(command.commandLine(), "a report does not go into a .drift file");
		}
	}

	private void write(DriftReport report) throws IOException {
		if (html != null) {
			AtomicFiles.write(html, out -> DriftReportHtml.write(report, out));
		}
		if (junit != null) {
			AtomicFiles.write(junit, out -> JUnitXml.write(report, out));
		}
		if (STANDARD_OUTPUT.equals(json)) {
			console.flush();
			writeJson(report, console.binary());
		} else if (json != null) {
			AtomicFiles.write(Path.of(json), out -> writeJson(report, out));
		}
		if (!STANDARD_OUTPUT.equals(json)) {
			printTable(report);
		}
	}

	private void writeJson(DriftReport report, OutputStream out) throws IOException {
		if (compat == null) {
			DriftReportFile.write(report, out);
		} else {
			out.write(new ObjectMapper().writeValueAsBytes(EvidentlyJson.of(report, wanted())));
			out.write('\n');
		}
	}

	private void printTable(DriftReport report) throws IOException {
		var table = new TextTable("column", "type", "test", ">score", ">threshold", "result");
		for (ColumnDrift column : report.columns()) {
			var test = column.test();
			Problem problem = column.problem();
			table.row(column.column(), column.type().id(), test == null ? "" : test.displayName(), test == null ? "" : number(test.score()),
					test == null ? "" : number(test.threshold()), problem != null ? problem.what() : column.drifted() ? "drift" : "");
		}
		console.print(table.toString());
		for (Check check : report.checks().checks()) {
			if (WORTH_A_LINE.contains(check.status())) {
				console.print(check.status().name().toLowerCase(Locale.ROOT) + ": " + check.description() + "\n");
			}
		}
		report.problems().forEach(console::report);
		console.print(verdict(report) + "\n");
	}

	private static String verdict(DriftReport report) {
		var drift = report.drift();
		String failed = drift.failed() == 0 ? "" : ", %d could not be compared".formatted(drift.failed());
		String checks = report.checks().checks().isEmpty() ? ""
				: "; %d of %d checks passed".formatted(report.checks().checks().stream().filter(check -> check.status().passes()).count(),
						report.checks().checks().size());
		return "%d of %d columns drifted%s: %s%s".formatted(drift.drifted(), drift.columns(), failed,
				drift.detected() ? "the data set drifted" : "the data set did not drift", checks);
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, Math.abs(value) >= 1e-3 || value == 0 ? "%.4f" : "%.2e", value);
	}
}
