package org.edgeloop.cli.internal.drift;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.drift.chunk.CategoryMethod;
import org.edgeloop.drift.chunk.ChunkDriftOperation;
import org.edgeloop.drift.chunk.ChunkDriftSettings;
import org.edgeloop.drift.chunk.ChunkJson;
import org.edgeloop.drift.chunk.ChunkSeries;
import org.edgeloop.drift.chunk.Chunking;
import org.edgeloop.drift.chunk.ColumnChunks;
import org.edgeloop.drift.chunk.ControlLimits;
import org.edgeloop.drift.chunk.NumberMethod;
import org.edgeloop.table.TablePair;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code drift chunks}: columns over time. */
@Command(name = "chunks", description = { "Compare columns chunk by chunk with the whole reference.",
		"Methods are NannyML's: jensen_shannon, hellinger (all columns); kolmogorov_smirnov, wasserstein, mean "
				+ "(numbers); l_infinity, chi2 (categories). A chunk is an alert outside the mean plus and minus three standard deviations of the reference's chunks, "
				+ "or outside the limits given. Without a rule there are ten chunks. The exit code is 1 after an alert.",
		"With --json: an object with alerts and the list columns, whose objects have column, and error or the list series: name, method, "
				+ "lower, upper, alerts, reference and current (lists of from_row, to_row, start, end, score, alert)." },
		footer = { "  edgeloop drift chunks --reference a.csv --current b.csv --chunk-size 1000",
				"  edgeloop drift chunks --reference a.parquet --current b.parquet --columns rms,kurtosis",
				"      --method wasserstein --chunk-period week --time taken --json" })
@NonNullByDefault({})
public final class ChunksCommand implements Callable<Integer> {

	@Spec
	private CommandSpec command;

	@Mixin
	private PairArguments pairArguments;

	@Option(names = "--method", paramLabel = "NAME", split = ",", defaultValue = "jensen_shannon", description = "The methods: ${DEFAULT-VALUE}.")
	private List<String> methods;

	@Mixin
	private ChunkArguments chunkArguments;

	@Option(names = "--lower", paramLabel = "SCORE", description = "The least score that is no alert.")
	private Double lower;

	@Option(names = "--upper", paramLabel = "SCORE", description = "The greatest score that is no alert.")
	private Double upper;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ChunksCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		ChunkDriftSettings settings = settings();
		List<ColumnChunks> columns;
		try (TablePair pair = pairArguments.open(console.progress())) {
			var chosen = pairArguments.columns(pair.reference(), console.progress());
			columns = new ChunkDriftOperation(pair, chosen.numerical(), chosen.categorical(), settings).run(console.progress());
		}
		long alerts = columns.stream().flatMap(column -> column.series().stream()).mapToLong(ChunkSeries::alerts).sum();
		if (asJson) {
			printJson(columns, alerts);
		} else {
			printTable(columns);
		}
		boolean isNothingCompared = columns.stream().allMatch(column -> column.problem() != null);
		if (isNothingCompared) {
			return ExitCode.BAD_INPUT;
		}
		return alerts > 0 ? ExitCode.CHECK_FAILED : ExitCode.OK;
	}

	private ChunkDriftSettings settings() {
		Set<NumberMethod> forNumbers = found(NumberMethod.values(), NumberMethod::id);
		Set<CategoryMethod> forCategories = found(CategoryMethod.values(), CategoryMethod::id);
		for (String name : methods) {
			boolean known = forNumbers.stream().anyMatch(method -> method.id().equals(name))
					|| forCategories.stream().anyMatch(method -> method.id().equals(name));
			if (!known) {
				throw new ParameterException(command.commandLine(), "there is no method " + name + "; choose of " + names());
			}
		}
		Chunking chunking = chunkArguments.chunking();
		return new ChunkDriftSettings(chunking == null ? Chunking.ByCount.DEFAULT : chunking, chunkArguments.time(), forNumbers,
				forCategories, limits());
	}

	private static String names() {
		Set<String> names = new LinkedHashSet<>();
		Arrays.stream(NumberMethod.values()).map(NumberMethod::id).forEach(names::add);
		Arrays.stream(CategoryMethod.values()).map(CategoryMethod::id).forEach(names::add);
		return String.join(", ", names);
	}

	private <M> Set<M> found(M[] all, Function<M, String> id) {
		return Arrays.stream(all).filter(method -> methods.contains(id.apply(method))).collect(Collectors.toSet());
	}

	private ControlLimits limits() {
		if (lower == null && upper == null) {
			return null;
		}
		double least = lower == null ? Double.NEGATIVE_INFINITY : lower;
		double greatest = upper == null ? Double.POSITIVE_INFINITY : upper;
		if (!(least <= greatest)) {
			throw new ParameterException(command.commandLine(), "the lower limit is above the upper one");
		}
		return new ControlLimits(least, greatest);
	}

	private void printJson(List<ColumnChunks> columns, long alerts) throws IOException {
		ObjectNode json = DriftJson.object().put("alerts", alerts);
		ArrayNode array = json.putArray("columns");
		columns.forEach(column -> array.add(ChunkJson.of(column)));
		DriftJson.print(json, console);
	}

	private void printTable(List<ColumnChunks> columns) throws IOException {
		var table = new TextTable("column", "method", ">chunks", ">lower", ">upper", ">alerts", "at rows");
		for (ColumnChunks column : columns) {
			var problem = column.problem();
			if (problem != null) {
				console.report(problem);
			}
			for (ChunkSeries series : column.series()) {
				table.row(series.name(), series.method(), Integer.toString(series.current().size()), number(series.limits().lower()),
						number(series.limits().upper()), Long.toString(series.alerts()), alerts(series));
			}
		}
		console.print(table.toString());
	}

	private static String alerts(ChunkSeries series) {
		List<String> rows = new ArrayList<>();
		series.current().stream().filter(score -> score.alert()).limit(5)
				.forEach(score -> rows.add(score.chunk().fromRow() + "-" + (score.chunk().toRow() - 1)));
		return String.join(", ", rows) + (series.alerts() > rows.size() ? ", …" : "");
	}

	private static String number(double value) {
		return Double.isInfinite(value) ? "" : String.format(Locale.ROOT, "%.4g", value);
	}
}
