package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.tracking.TrackingArguments;
import org.edgeloop.evaluation.LogEvaluationOperation;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.logging.LoggerSettings;
import org.edgeloop.experiment.logging.SpoolFolder;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that keep an evaluation as a run. */
@NonNullByDefault({})
final class EvaluationLogging {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--experiment", paramLabel = "NAME", description = "Keep the evaluation as a run of this experiment, made where it is not there: "
			+ "params, metrics, confusion matrix and worst windows, with the hashes of labels and model.")
	private String experiment;

	@Option(names = "--name", paramLabel = "NAME", description = "What the run is called; otherwise as the model's file.")
	private String name;

	@Mixin
	private TrackingArguments tracking;

	/** Says that options lack another one, before anything is computed. */
	void check() {
		if (experiment == null && (name != null || tracking.isGiven())) {
			throw new ParameterException(command.commandLine(), "a run needs an --experiment to belong to");
		}
	}

	/** @return the run's id, empty if its store has not got it yet; nothing if no run is wanted */
	Optional<String> log(LogEvaluationOperation operation, Path model, Console console) throws IOException {
		if (experiment == null) {
			return Optional.empty();
		}
		String run = name == null ? String.valueOf(model.getFileName()) : name;
		try (TrackingStore store = tracking.openToLog()) {
			var settings = LoggerSettings.of(SpoolFolder.of(System.getenv()), console::report);
			LogEvaluationOperation.Logged logged = operation.run(store, experiment, run, settings, console.progress());
			logged.problem().ifPresent(console::report);
			return Optional.of(logged.runId());
		}
	}
}
