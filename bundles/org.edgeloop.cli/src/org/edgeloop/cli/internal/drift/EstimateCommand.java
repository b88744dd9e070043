package org.edgeloop.cli.internal.drift;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.AtomicFiles;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.ModelTask;
import org.edgeloop.drift.chunk.ChunkSeries;
import org.edgeloop.drift.performance.BinaryPerformance;
import org.edgeloop.drift.performance.EstimatePerformanceOperation;
import org.edgeloop.drift.performance.EstimatedPerformance;
import org.edgeloop.drift.performance.EstimatedPerformanceJson;
import org.edgeloop.drift.performance.IsotonicCalibration;
import org.edgeloop.drift.performance.PerformanceFigure;
import org.edgeloop.table.Table;
import org.edgeloop.table.TablePair;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code drift estimate}: how good a model probably is where the truth is not known yet. */
@Command(name = "estimate", description = { "Estimate a binary classifier's performance on rows without targets, from its probabilities.",
		"The reference, which has targets, tells what a probability is worth (isotonic calibration); then a row predicted as positive "
				+ "counts with its probability as right (confidence-based performance estimation). In chunks, the limits are the mean of "
				+ "the reference's chunks and three standard deviations; the exit code is 1 if an estimate is outside.",
		"With --json: an object with positive_label, threshold, reference, estimated and realized (null unless the current table has "
				+ "targets), calibration, chunks (lower, upper, reference, current by figure), alerts, incomplete." },
		footer = { "  edgeloop drift estimate --reference validated.csv --current today.csv --prediction p_fault",
				"  edgeloop drift estimate --reference validated.parquet --current year.parquet --chunk-size 5000 --json" })
@NonNullByDefault({})
public final class EstimateCommand implements Callable<Integer> {

	@Spec
	private CommandSpec command;

	@Mixin
	private ModelArguments arguments;

	@Option(names = "--threshold", paramLabel = "P", defaultValue = "0.5", description = "The probability from which on the model predicts "
			+ "the positive class: 0.5.")
	private double threshold;

	@Mixin
	private ChunkArguments chunks;

	@Option(names = "--calibrated", paramLabel = "OUT", description = "Write each current row's probability and calibrated probability as CSV.")
	private Path calibrated;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public EstimateCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (!arguments.hasReference()) {
			throw new ParameterException(command.commandLine(), "an estimate needs a --reference whose targets are known");
		}
		try (Table current = arguments.openCurrent(console.progress());
				TablePair pair = TablePair.of(arguments.openReference(console.progress()), current)) {
			ColumnRoles roles = arguments.roles(pair, ModelTask.CLASSIFICATION, console.progress());
			if (chunks.time() != null) {
				roles = roles.withDatetime(chunks.time());
			}
			EstimatedPerformance performance = new EstimatePerformanceOperation(pair, roles, threshold, chunks.chunking())
					.run(console.progress());
			if (calibrated != null) {
				writeCalibrated(performance);
			}
			print(performance);
			return performance.alerts() == 0 ? ExitCode.OK : ExitCode.CHECK_FAILED;
		}
	}

	private void writeCalibrated(EstimatedPerformance performance) throws IOException {
		IsotonicCalibration calibration = performance.estimator().calibration();
		double[] scores = performance.scores();
		AtomicFiles.write(calibrated, out -> {
			out.write("row,probability,calibrated\n".getBytes(StandardCharsets.UTF_8));
			for (int row = 0; row < scores.length; row++) {
				String values = Double.isFinite(scores[row]) ? scores[row] + "," + calibration.at(scores[row]) : ",";
				out.write((row + "," + values + "\n").getBytes(StandardCharsets.UTF_8));
			}
		});
	}

	private void print(EstimatedPerformance performance) throws IOException {
		if (asJson) {
			DriftJson.print(EstimatedPerformanceJson.of(performance), console);
			return;
		}
		BinaryPerformance realized = performance.realized();
		var table = new TextTable("figure", ">reference", ">estimated", ">realized", ">lower", ">upper", ">alerts");
		for (PerformanceFigure figure : PerformanceFigure.values()) {
			List<ChunkSeries> series = performance.chunks().stream().filter(known -> known.name().equals(figure.id())).toList();
			table.row(figure.displayName(), number(figure.of(performance.reference())), number(figure.of(performance.estimated())),
					realized == null ? "" : number(figure.of(realized)),
					series.isEmpty() ? "" : number(series.getFirst().limits().lower()),
					series.isEmpty() ? "" : number(series.getFirst().limits().upper()),
					series.isEmpty() ? "" : Long.toString(series.getFirst().alerts()));
		}
		console.print(table.toString());
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.4f", value);
	}
}
