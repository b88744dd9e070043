package org.edgeloop.cli.internal.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.cli.internal.tracking.TrackingArguments;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.logging.LoggerSettings;
import org.edgeloop.experiment.logging.SpoolFolder;
import org.edgeloop.training.ColumnChoice;
import org.edgeloop.training.FeatureFile;
import org.edgeloop.training.RunNames;
import org.edgeloop.training.TrainOperation;
import org.edgeloop.training.TrainResult;
import org.edgeloop.training.TrainSettings;
import org.edgeloop.training.Trial;
import org.edgeloop.training.TrialMetric;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code train}: trains classifiers on a feature table. */
@Command(name = "train", description = { "Train classifiers on a feature table, log them as runs and keep the best as an ONNX model.",
		"Each is cross-validated with folds that keep groups whole and classes even, then trained on all rows. The model takes rows as they "
				+ "stand in the table, as features, float [rows, features]: standardising is a part of it. It gives label, the index of a "
				+ "class, and probabilities (or scores, of classifiers without). Its outputs were compared with the trained classifier's; a "
				+ "difference above 1e-5 is an error. Names of features and classes stand in its metadata.",
		"Rows that lack their class, a group or a feature are left out and counted. The same table, options and seed give the same model.",
		"Logged: params; metrics by epoch, by fold and in the mean; the confusion matrix; the table's hash; the Git commit. Several trials "
				+ "are runs inside one.",
		"With --json: an object with model, runId, best (an index into trials), classes, features, rows, leftOut, trials (each with runId, "
				+ "classifier, parameters, metrics, onnxDifference and problem) and problems. The exit code is 1 if a trial failed." },
		footer = { "  edgeloop train features.parquet --target label --groups recording --out models/bearing.onnx",
				"  edgeloop train features.csv --target fault --groups machine --classifier logistic-regression,liblinear-svm --sweep "
						+ "--tracking http://localhost:5000 --out model.onnx --json" })
@NonNullByDefault({})
public final class TrainCommand implements Callable<Integer> {

	@Spec
	private CommandSpec command;

	@Parameters(paramLabel = "FEATURES", description = "A CSV or Parquet file with a row for each example.")
	private Path features;

	@Option(names = "--target", required = true, paramLabel = "COLUMN", description = "The column with the classes.")
	private String target;

	@Option(names = "--groups", paramLabel = "COLUMN", split = ",", description = "The columns, such as recording or machine, whose rows "
			+ "must not be divided between training and validation. Without: each row is for itself, which flatters a classifier of windows.")
	private List<String> groups = List.of();

	@Option(names = "--features", paramLabel = "COLUMN", split = ",", description = "The columns to train on; otherwise all columns of "
			+ "numbers but target, groups, recording, channel, from, to, label and missing.")
	private List<String> columns = List.of();

	@Option(names = "--exclude", paramLabel = "COLUMN", split = ",", description = "Columns not to train on.")
	private Set<String> excluded = Set.of();

	@Mixin
	private CandidateArguments candidates;

	@Option(names = "--folds", paramLabel = "K", description = "Folds of the cross-validation: 5.")
	private int folds = TrainSettings.FOLDS;

	@Option(names = "--seed", paramLabel = "N", description = "Decides what is left to chance: 1.")
	private long seed = 1;

	@Option(names = "--best-by", paramLabel = "METRIC", description = "What the best trial is best by: macro_f1 (the default), accuracy, "
			+ "balanced_accuracy, log_loss.")
	private String bestBy = TrialMetric.MACRO_F1.id();

	@Mixin
	private TrackingArguments tracking;

	@Option(names = "--experiment", paramLabel = "NAME", description = "The experiment to log to, made where it is not there: otherwise "
			+ "named as the table.")
	private String experiment;

	@Option(names = "--name", paramLabel = "NAME", description = "What the run is called; otherwise as the model's file.")
	private String name;

	@Option(names = "--register", paramLabel = "NAME", description = "Make the best model a version of this registered model.")
	private String register = "";

	@Option(names = "--out", required = true, paramLabel = "MODEL.onnx", description = "Where the best model goes.")
	private Path out;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public TrainCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		TrainSettings settings = settings();
		TrainResult result;
		try (TrackingStore store = tracking.openToLog()) {
			var logging = LoggerSettings.of(SpoolFolder.of(System.getenv()), console::report);
			result = new TrainOperation(FeatureFile.of(features), settings, store, logging, out).run(console.progress());
		}
		console.progress().clear();
		if (asJson) {
			TrainJson.print(result, console);
		} else {
			print(result, settings.bestBy());
		}
		result.problems().forEach(console::report);
		boolean failed = result.trials().stream().anyMatch(trial -> trial.problem().isPresent());
		return failed ? ExitCode.CHECK_FAILED : ExitCode.OK;
	}

	private TrainSettings settings() {
		if (!String.valueOf(out.getFileName()).endsWith(".onnx")) {
			throw new ParameterException(command.commandLine(), "the model's file ends in .onnx, not " + out);
		}
		if (folds < 2) {
			throw new ParameterException(command.commandLine(), "a cross-validation has at least 2 folds");
		}
		TrialMetric metric = TrialMetric.of(bestBy)
				.orElseThrow(() -> new ParameterException(command.commandLine(), "there is no metric " + bestBy));
		return new TrainSettings(new ColumnChoice(target, groups, columns, excluded), candidates.candidates(), folds, seed, metric,
				names());
	}

	private RunNames names() {
		return new RunNames(experiment == null ? withoutExtension(features) : experiment, name == null ? withoutExtension(out) : name,
				System.getProperty("user.name", ""), register);
	}

	private static String withoutExtension(Path file) {
		String last = String.valueOf(file.getFileName());
		int dot = last.lastIndexOf('.');
		return dot > 0 ? last.substring(0, dot) : last;
	}

	private void print(TrainResult result, TrialMetric bestBy) throws IOException {
		var table = new TextTable("", "classifier", "settings", ">accuracy", ">macro F1", ">" + bestBy.id() + " of folds", "run");
		for (int i = 0; i < result.trials().size(); i++) {
			Trial trial = result.trials().get(i);
			table.row(i == result.best() ? "*" : "", trial.candidate().kind().id(), settings(trial), number(trial.mean(TrialMetric.ACCURACY)),
					number(trial.mean(TrialMetric.MACRO_F1)), number(trial.mean(bestBy)) + " ± " + number(trial.deviation(bestBy)),
					trial.runId());
		}
		console.print(table.toString());
		console.print("%d rows, %d features, %d classes; the best model is in %s%n".formatted(result.rows(), result.features().size(),
				result.classes().size(), result.model()));
	}

	private static String settings(Trial trial) {
		return trial.candidate().values().keySet().stream().map(name -> name + "=" + trial.candidate().text(name))
				.collect(Collectors.joining(" "));
	}

	private static String number(double value) {
		return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.4f", value);
	}
}
