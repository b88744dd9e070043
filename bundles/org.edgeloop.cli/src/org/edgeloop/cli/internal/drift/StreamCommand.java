package org.edgeloop.cli.internal.drift;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.drift.stream.StreamDrift;
import org.edgeloop.drift.stream.StreamDriftOperation;
import org.edgeloop.drift.stream.StreamJson;
import org.edgeloop.drift.stream.StreamMethod;
import org.edgeloop.drift.stream.StreamParameters;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.Tables;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code drift stream}: the rows of a table one after the other. */
@Command(name = "stream", description = { "Watch the rows of a table in their order, and say where they drift.",
		"Detectors and their parameters are those of river, in which --set counts: adwin (delta, clock, max_buckets, min_window_length, "
				+ "grace_period), page-hinkley (min_instances, delta, threshold, alpha, mode up, down or both), kswin (alpha, "
				+ "window_size, stat_size, seed); on errors of a model, ddm (warm_start, warning, drift) and eddm (warm_start, "
				+ "alpha, beta). After a drift a detector starts anew. Missing values are skipped. The exit code is 1 after a drift.",
		"With --json: an object with column, detector, parameters, values, skipped, drifted, drift_at and warning_at (rows, counted from 0), "
				+ "and statistic (pairs of a row and a number)." },
		footer = { "  edgeloop drift stream today.csv --column rms --detector adwin",
				"  edgeloop drift stream log.parquet --target y --prediction p --detector ddm", "      --set drift=2.5 --json" })
@NonNullByDefault({})
public final class StreamCommand implements Callable<Integer> {

	private static final int MOST_PRINTED = 20;

	@Spec
	private CommandSpec command;

	@Parameters(paramLabel = "TABLE", description = "A CSV or Parquet file.")
	private Path table;

	@ArgGroup(multiplicity = "1")
	private Watched watched;

	@Option(names = "--detector", paramLabel = "NAME", defaultValue = "adwin",
			description = "adwin, page-hinkley, ddm, eddm or kswin: ${DEFAULT-VALUE}.")
	private String detector;

	@Option(names = "--set", paramLabel = "NAME=VALUE", description = "A parameter of the detector; others are river's defaults.")
	private Map<String, String> parameters = new LinkedHashMap<>();

	@Option(names = "--every", paramLabel = "N", defaultValue = "0", description = "Keep the statistic after every N-th value; otherwise as "
			+ "many as a chart shows.")
	private long every;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public StreamCommand(Console console) {
		this.console = console;
	}

	/** A column, or where two differ. */
	private static final class Watched {

		@Option(names = "--column", paramLabel = "NAME", description = "The column to watch.")
		private String column;

		@ArgGroup(exclusive = false)
		private Errors errors;
	}

	/** Rows in which a model was wrong. */
	private static final class Errors {

		@Option(names = "--target", paramLabel = "COLUMN", required = true, description = "What a model should have said.")
		private String target;

		@Option(names = "--prediction", paramLabel = "COLUMN", required = true, description = "What it said: rows where the two differ are errors.")
		private String prediction;
	}

	@Override
	public Integer call() throws IOException {
		if (every < 0) {
			throw new ParameterException(command.commandLine(), "--every counts values from 1 on");
		}
		StreamMethod method = StreamMethod.byId(detector);
		StreamParameters chosen = method.parameters(parameters);
		StreamDrift drift;
		try (Table opened = Tables.open(new FileSource(table.toAbsolutePath()), console.progress())) {
			drift = operation(opened, method, chosen).keepingEvery(every).run(console.progress());
		}
		if (asJson) {
			DriftJson.print(StreamJson.of(drift), console);
		} else {
			console.print("%s on %s: %d values, %d drifts%s, %d warnings%s%n".formatted(method.displayName(), drift.name(), drift.values(),
					drift.drifts().size(), rows(drift.drifts()), drift.warnings().size(), rows(drift.warnings())));
		}
		return drift.drifted() ? ExitCode.CHECK_FAILED : ExitCode.OK;
	}

	private StreamDriftOperation operation(Table opened, StreamMethod method, StreamParameters chosen) {
		return watched.column != null ? StreamDriftOperation.ofColumn(opened, watched.column, method, chosen)
				: StreamDriftOperation.ofErrors(opened, watched.errors.target, watched.errors.prediction, method, chosen);
	}

	private static String rows(List<Long> rows) {
		if (rows.isEmpty()) {
			return "";
		}
		String first = rows.stream().limit(MOST_PRINTED).map(row -> Long.toString(row)).collect(Collectors.joining(", "));
		return " (at rows " + first + (rows.size() > MOST_PRINTED ? ", …" : "") + ")";
	}
}
