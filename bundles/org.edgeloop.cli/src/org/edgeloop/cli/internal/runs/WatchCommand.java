package org.edgeloop.cli.internal.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.PythonFloat;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.tracking.RunJson;
import org.edgeloop.cli.internal.tracking.TrackingArguments;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunSink;
import org.edgeloop.experiment.TrackingStore;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code runs watch}: runs as they train. */
@Command(name = "watch", description = { "Print runs while they train: those that go on, then each run whenever it changes.",
		"With --json: an object a line, as in 'runs list'." },
		footer = { "  edgeloop runs watch --tracking file:mlruns --until-ended",
				"  edgeloop runs watch --experiment bearings --filter \"params.model = 'svm'\" --json" })
@NonNullByDefault({})
public final class WatchCommand implements Callable<Integer> {

	@Mixin
	private TrackingArguments tracking;

	@Mixin
	private WatchedArguments scope;

	@Option(names = "--until-ended", description = "Stop when none of the runs goes on any more.")
	private boolean untilEnded;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public WatchCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		try (TrackingStore store = tracking.open()) {
			scope.follow(store, untilEnded).run(new Printer(), console.progress());
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		return ExitCode.OK;
	}

	/** Prints what comes at once, for whoever reads it waits. */
	private final class Printer implements RunSink {

		@Override
		public void runs(List<Run> runs) {
			try {
				for (Run run : runs) {
					if (asJson) {
						printJson(run);
					} else {
						console.print(line(run) + "\n");
					}
				}
				console.flush();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		@Override
		public void problem(Problem problem) {
			console.report(problem);
		}
	}

	private void printJson(Run run) throws IOException {
		try (JsonGenerator json = console.json()) {
			RunJson.write(json, run);
		}
		console.print("\n");
	}

	private static String line(Run run) {
		String metrics = run.metrics().entrySet().stream().map(WatchCommand::value).collect(Collectors.joining("  "));
		return run.id() + "  " + run.name() + "  " + run.status().name().toLowerCase(Locale.ROOT) + (metrics.isEmpty() ? "" : "  " + metrics);
	}

	private static String value(Map.Entry<String, MetricPoint> metric) {
		return metric.getKey() + "=" + PythonFloat.repr(metric.getValue().value()) + "@" + metric.getValue().step();
	}
}
