package org.edgeloop.cli.internal.runs;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.tracking.RunJson;
import org.edgeloop.cli.internal.tracking.TrackingArguments;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.TrackingStore;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runs metrics}: all values of a metric. */
@Command(name = "metrics", description = { "Print all values that a metric of a run has had, in the order in which the store keeps them.",
		"Without --json: a line for each with the time in milliseconds since 1970, the value and the step, between tabs.",
		"With --json: an array of [time, value, step]; NaN, Infinity and -Infinity are strings." },
		footer = { "  edgeloop runs metrics 2a56ab69c4ce41a4814cc1dc60996d4c loss",
				"  edgeloop runs metrics 2a56ab69c4ce41a4814cc1dc60996d4c val/loss --json" })
@NonNullByDefault({})
public final class MetricsCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "RUN", description = "A run's id.")
	private String runId;

	@Parameters(index = "1", paramLabel = "KEY", description = "A metric's name.")
	private String key;

	@Mixin
	private TrackingArguments tracking;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public MetricsCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		MetricHistory history;
		try (TrackingStore store = tracking.open()) {
			history = store.history(runId, key, console.progress());
		}
		if (asJson) {
			printJson(history);
		} else {
			printLines(history);
		}
		if (history.size() == 0) {
			console.message("run " + runId + " has no metric " + key);
		}
		return ExitCode.OK;
	}

	private void printLines(MetricHistory history) throws IOException {
		for (int i = 0; i < history.size(); i++) {
			MetricPoint point = history.point(i);
			console.print(point.timestamp() + "\t" + point.value() + "\t" + point.step() + "\n");
		}
	}

	private void printJson(MetricHistory history) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartArray();
			for (int i = 0; i < history.size(); i++) {
				MetricPoint point = history.point(i);
				json.writeStartArray();
				json.writeNumber(point.timestamp());
				RunJson.writeValue(json, point.value());
				json.writeNumber(point.step());
				json.writeEndArray();
			}
			json.writeEndArray();
		}
		console.print("\n");
	}
}
