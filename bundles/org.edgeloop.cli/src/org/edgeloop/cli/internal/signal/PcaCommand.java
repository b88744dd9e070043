package org.edgeloop.cli.internal.signal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.dataset.exploration.FeatureFrame;
import org.edgeloop.dataset.exploration.PrincipalComponents;
import org.edgeloop.dataset.exploration.PrincipalComponentsOperation;
import org.edgeloop.dataset.exploration.WriteProjectionOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code signal pca}: the principal components of a feature table. */
@Command(name = "pca", description = { "Find the directions in which the standardised features of a table vary most.",
		"Each feature is less its mean and over its standard deviation (of the population); variances along components are over n - 1. A component's "
				+ "greatest loading by magnitude is positive. Features that do not vary, or have no value in more than half of the rows, are left out; rows "
				+ "that lack any of the rest do not count.",
		"With --json: an object with rows, features, leftOut, mean, scale, explainedVariance, explainedVarianceRatio and components, a list of loadings for "
				+ "each." },
		footer = { "  edgeloop signal pca features.parquet --json", "  edgeloop signal pca features.csv --feature rms --feature kurtosis --out places.csv" })
@NonNullByDefault({})
public final class PcaCommand implements Callable<Integer> {

	private static final int LARGEST_LOADINGS = 3;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "TABLE", description = "A feature table: .parquet or .csv.")
	private Path table;

	@Option(names = "--feature", paramLabel = "NAME", description = "A column of numbers; several times for several. Default: all of the features.")
	private List<String> features = List.of();

	@Option(names = "--components", paramLabel = "N", defaultValue = "2", description = "How many components. Default: 2.")
	private int components;

	@Option(names = "--out", paramLabel = "OUT", description = "A CSV file for the windows' places: recording, channel, from, to, pc_1, pc_2 ….")
	private Path out;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public PcaCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (components < 1) {
			throw new ParameterException(spec.commandLine(), "--components is at least 1, not " + components);
		}
		try (FeatureFrame frame = FeatureFrame.open(table, console.progress())) {
			PrincipalComponents found = new PrincipalComponentsOperation(frame, features, components).run(console.progress());
			if (out != null) {
				new WriteProjectionOperation(frame, found, out).run(console.progress());
			}
			if (asJson) {
				printJson(found);
			} else {
				print(found);
			}
		}
		return ExitCode.OK;
	}

	private void print(PrincipalComponents found) throws IOException {
		var lines = new TextTable("Component", ">Share [%]", "Largest loadings");
		for (int component = 0; component < found.count(); component++) {
			double[] vector = found.vectors()[component];
			String largest = IntStream.range(0, vector.length).boxed().sorted((a, b) -> Double.compare(Math.abs(vector[b]), Math.abs(vector[a])))
					.limit(LARGEST_LOADINGS).map(i -> "%s %+.2f".formatted(found.features().get(i), vector[i])).collect(Collectors.joining(", "));
			lines.row("PC " + (component + 1), "%.1f".formatted(100 * found.shares()[component]), largest);
		}
		console.print(lines.toString());
		console.print("%,d rows, %d features%s%n".formatted(found.rows(), found.features().size(),
				found.leftOut().isEmpty() ? "" : "; left out: " + String.join(", ", found.leftOut())));
	}

	private void printJson(PrincipalComponents found) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeNumberField("rows", found.rows());
			write(json, "features", found.features());
			write(json, "leftOut", found.leftOut());
			write(json, "mean", found.means());
			write(json, "scale", found.deviations());
			write(json, "explainedVariance", found.variances());
			write(json, "explainedVarianceRatio", found.shares());
			json.writeArrayFieldStart("components");
			for (double[] vector : found.vectors()) {
				json.writeArray(vector, 0, vector.length);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void write(JsonGenerator json, String name, List<String> texts) throws IOException {
		json.writeFieldName(name);
		json.writeArray(texts.toArray(String[]::new), 0, texts.size());
	}

	private static void write(JsonGenerator json, String name, double[] numbers) throws IOException {
		json.writeFieldName(name);
		json.writeArray(numbers, 0, numbers.length);
	}
}
