package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.evaluation.CompareModelsOperation;
import org.edgeloop.evaluation.ComparisonSettings;
import org.edgeloop.evaluation.EvaluateModelOperation;
import org.edgeloop.evaluation.EvaluationSettings;
import org.edgeloop.evaluation.LogEvaluationOperation;
import org.edgeloop.evaluation.ModelComparison;
import org.edgeloop.evaluation.ModelEvaluation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onnx evaluate}: how a model does on labelled windows. */
@Command(name = "evaluate", description = { "Judge a classifier on a project's labelled windows, alone or against another one.",
		"A model that names its features in its metadata, as those of 'edgeloop train' do, is given these, computed as the table was that it was "
				+ "trained on; others get samples: [N, T], [N, C, T] or [N, T, C].",
		"Precision, recall, F1, balanced accuracy, log loss, AUC and average precision are those of scikit-learn. Worst are the wrongly predicted "
				+ "windows that the model is surest of; they open in the labelling editor.",
		"With --against: McNemar's test (exact, and chi-squared with Edwards' correction) and percentile bootstrap intervals on challenger less "
				+ "champion, recordings drawn as a whole.",
		"With --json: an object with model, takes, windows, classes, confusion (rows are labels), accuracy, balancedAccuracy, macroF1, logLoss, "
				+ "perClass, thresholds, worst and problems; with --against one with champion, challenger, mcNemar and differences. runId is there if a run "
				+ "was made of it, and empty while the run waits for its store." },
		footer = { "  edgeloop onnx evaluate models/bearing.onnx project --json",
				"  edgeloop onnx evaluate models/bearing.onnx project --experiment evaluations",
				"  edgeloop onnx evaluate new.onnx project --against old.onnx", "      --split by=machine,test=0.3,seed=1" })
@NonNullByDefault({})
public final class EvaluateCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "MODEL", description = "The ONNX file; with --against the challenger.")
	private Path model;

	@Parameters(index = "1", paramLabel = "PROJECT", description = "A project's folder, or a feature table with a row a window.")
	private Path project;

	@Option(names = "--against", paramLabel = "CHAMPION", description = "The model to compare with.")
	private Path against;

	@Mixin
	private EvaluationArguments evaluation;

	@Mixin
	private EvaluationLogging logging;

	@Option(names = "--resamples", paramLabel = "N", defaultValue = "2000", description = "Resamples of the bootstrap. Default: 2000.")
	private int resamples;

	@Option(names = "--seed", paramLabel = "S", defaultValue = "0", description = "The bootstrap's seed. Default: 0.")
	private long seed;

	@Option(names = "--by-window", description = "Draw windows one by one. Default: recordings.")
	private boolean byWindow;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public EvaluateCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		logging.check();
		EvaluationSettings settings = evaluation.settings();
		if (against == null) {
			ModelEvaluation judged = new EvaluateModelOperation(model, project, settings).run(console.progress());
			print(judged, logging.log(new LogEvaluationOperation(judged, project, settings), model, console));
		} else {
			ModelComparison compared = new CompareModelsOperation(against, model, project, settings, comparison()).run(console.progress());
			print(compared, logging.log(new LogEvaluationOperation(compared, project, settings), model, console));
		}
		return ExitCode.OK;
	}

	private ComparisonSettings comparison() {
		try {
			return new ComparisonSettings(resamples, ComparisonSettings.DEFAULT.level(), seed, !byWindow);
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
		}
	}

	private void print(ModelEvaluation judged, Optional<String> run) throws IOException {
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				EvaluationJson.members(json, judged);
				EvaluationJson.run(json, run);
				json.writeEndObject();
			}
			console.print("\n");
		} else {
			console.print(EvaluationText.of(judged) + logged(run));
			judged.problems().forEach(console::report);
		}
	}

	private void print(ModelComparison compared, Optional<String> run) throws IOException {
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				EvaluationJson.write(json, compared, run);
			}
			console.print("\n");
		} else {
			console.print(EvaluationText.of(compared) + logged(run));
			compared.champion().problems().forEach(console::report);
			compared.challenger().problems().forEach(console::report);
		}
	}

	private static String logged(Optional<String> run) {
		return run.map(id -> id.isEmpty() ? "" : "Kept as run %s.%n".formatted(id)).orElse("");
	}
}
