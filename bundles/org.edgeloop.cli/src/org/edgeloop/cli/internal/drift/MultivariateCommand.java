package org.edgeloop.cli.internal.drift;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.drift.Band;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.multivariate.DetectorDrift;
import org.edgeloop.drift.multivariate.DomainClassification;
import org.edgeloop.drift.multivariate.ModelDetectorOperation;
import org.edgeloop.drift.multivariate.MultivariateDrift;
import org.edgeloop.drift.multivariate.MultivariateJson;
import org.edgeloop.drift.multivariate.MultivariateOperation;
import org.edgeloop.drift.multivariate.MultivariateSettings;
import org.edgeloop.drift.spec.MultivariateMethod;
import org.edgeloop.drift.stattest.StatTests;
import org.edgeloop.table.TablePair;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code drift multivariate}: columns taken together. */
@Command(name = "multivariate", description = { "Compare rows as a whole: unlike the reference though each value is usual there.",
		"pca, knn, mahalanobis and an ONNX model score each row; the scores of both tables are compared as a column is. "
				+ "domain-classifier is the cross-validated area under the ROC curve of a logistic regression that tells the tables apart. "
				+ "Missing numbers are the reference's mean; a category is its share in the reference. "
				+ "The exit code is 1 if something drifted.",
		"With --json: an object with drifted, columns, reference and current (rows, rows_used, imputed), detectors (id, name, drifted, "
				+ "band none/possible/drift, test, reference_mean, reference_p95, current_mean, "
				+ "current_share_above_reference_p95, worst rows, chunks, detail), domain_classifier (auc with interval, p_value, "
				+ "fold_aucs, weights) and problems." },
		footer = { "  edgeloop drift multivariate --reference a.parquet --current b.parquet",
				"  edgeloop drift multivariate --reference a.csv --current b.csv --method knn",
				"      --chunk-period day --time taken --json",
				"  edgeloop drift multivariate --reference a.csv --current b.csv --method none",
				"      --model autoencoder.onnx" })
@NonNullByDefault({})
public final class MultivariateCommand implements Callable<Integer> {

	private static final String NO_METHOD = "none";

	@Spec
	private CommandSpec command;

	@Mixin
	private PairArguments pairArguments;

	@Option(names = "--method", paramLabel = "NAME", split = ",", description = "pca, knn, mahalanobis, domain-classifier, or none beside "
			+ "a model; otherwise the four.")
	private List<String> methods = new ArrayList<>();

	@Option(names = "--pca-share", paramLabel = "SHARE", defaultValue = "0.65",
			description = "The share of the variance that the components kept explain: ${DEFAULT-VALUE}.")
	private double pcaShare;

	@Option(names = "--neighbours", paramLabel = "K", defaultValue = "5", description = "The nearest rows that count: ${DEFAULT-VALUE}.")
	private int neighbours;

	@Option(names = "--folds", paramLabel = "K", defaultValue = "5", description = "The classifier's folds: ${DEFAULT-VALUE}.")
	private int folds;

	@Option(names = "--auc-threshold", paramLabel = "AUC", defaultValue = "0.55",
			description = "The area above which the tables can be told apart: ${DEFAULT-VALUE}.")
	private double aucThreshold;

	@Option(names = "--rows", paramLabel = "N", defaultValue = "20000",
			description = "So many rows of a larger table are drawn at random, always the same: ${DEFAULT-VALUE}.")
	private int rows;

	@Option(names = "--stattest", paramLabel = "NAME", description = "The test that compares scores; otherwise as for a column.")
	private String stattest;

	@Option(names = "--threshold", paramLabel = "T", description = "Its threshold; otherwise its own.")
	private Double threshold;

	@Option(names = "--mode", paramLabel = "corrected|evidently", defaultValue = "corrected", description = "By whose rules it computes.")
	private Mode mode;

	@Mixin
	private ChunkArguments chunkArguments;

	@Option(names = "--model", paramLabel = "FILE", description = "An ONNX model that is given the columns in the order named, else of the table.")
	private Path model;

	@Option(names = "--model-output", paramLabel = "NAME[i]", defaultValue = "",
			description = "The output, and which number of it, that is the score; otherwise the mean squared error of what it gives back.")
	private String modelOutput;

	@Option(names = "--scores", description = "With --json: the score of every row looked at, as reference_scores and current_scores.")
	private boolean withScores;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public MultivariateCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		MultivariateSettings settings = settings();
		MultivariateDrift drift = null;
		DetectorDrift detector = null;
		try (TablePair pair = pairArguments.open(console.progress())) {
			if (!settings.methods().isEmpty()) {
				var columns = pairArguments.columns(pair.reference(), console.progress());
				drift = new MultivariateOperation(pair, columns.numerical(), columns.categorical(), settings).run(console.progress());
			}
			if (model != null) {
				detector = new ModelDetectorOperation(pair, pairArguments.numbers(pair.reference()), model, modelOutput, settings)
						.run(console.progress());
			}
		}
		boolean drifted = drift != null && drift.drifted() || detector != null && detector.test().drifted();
		if (asJson) {
			printJson(drift, detector, drifted);
		} else {
			printText(drift, detector);
		}
		boolean isNothingCompared = detector == null && drift != null && drift.detectors().isEmpty() && drift.domainClassifier() == null;
		if (isNothingCompared) {
			return ExitCode.BAD_INPUT;
		}
		return drifted ? ExitCode.CHECK_FAILED : ExitCode.OK;
	}

	private MultivariateSettings settings() throws IOException {
		if (!(pcaShare > 0 && pcaShare <= 1) || neighbours < 1 || folds < 2 || rows < 2 || !(aucThreshold >= 0 && aucThreshold <= 1)) {
			throw new ParameterException(command.commandLine(),
					"a share and an area lie between 0 and 1; one neighbour, two folds and two rows are the least");
		}
		Set<MultivariateMethod> chosen = methods();
		if (chosen.isEmpty() && model == null) {
			throw new ParameterException(command.commandLine(), "without a method there must be a --model");
		}
		var test = stattest == null ? null : StatTests.byName(stattest);
		var comparison = new MultivariateSettings.Comparison(test, threshold == null ? Double.NaN : threshold, mode);
		return new MultivariateSettings(chosen, pcaShare, neighbours, folds, aucThreshold, rows, comparison, chunkArguments.chunking(),
				chunkArguments.time());
	}

	private Set<MultivariateMethod> methods() {
		if (methods.isEmpty()) {
			return EnumSet.allOf(MultivariateMethod.class);
		}
		Set<MultivariateMethod> chosen = EnumSet.noneOf(MultivariateMethod.class);
		for (String name : methods) {
			MultivariateMethod method = MultivariateMethod.get(name);
			if (method != null) {
				chosen.add(method);
			} else if (!name.equals(NO_METHOD)) {
				throw new ParameterException(command.commandLine(),
						"there is no method " + name + "; choose of pca, knn, mahalanobis, domain-classifier, none");
			}
		}
		return chosen;
	}

	private void printJson(MultivariateDrift drift, DetectorDrift detector, boolean drifted) throws IOException {
		ObjectNode json = drift == null ? DriftJson.object() : MultivariateJson.of(drift, withScores);
		json.put("drifted", drifted);
		if (detector != null) {
			json.withArray("detectors").add(MultivariateJson.of(detector, withScores));
		}
		DriftJson.print(json, console);
	}

	private void printText(MultivariateDrift drift, DetectorDrift detector) throws IOException {
		var table = new TextTable("detector", ">reference", ">current", ">above p95", "test", ">score", ">threshold", "drift");
		List<DetectorDrift> detectors = new ArrayList<>(drift == null ? List.of() : drift.detectors());
		if (detector != null) {
			detectors.add(detector);
		}
		for (DetectorDrift each : detectors) {
			table.row(each.displayName(), number(each.referenceMean()), number(each.currentMean()), number(each.currentShareAbove()),
					each.test().displayName(), number(each.test().score()), number(each.test().threshold()), word(each.band()));
		}
		if (!detectors.isEmpty()) {
			console.print(table.toString());
		}
		if (drift == null) {
			return;
		}
		DomainClassification found = drift.domainClassifier();
		if (found != null) {
			console.print("domain classifier: area %s (%s to %s), p-value %s, threshold %s: %s%n".formatted(number(found.auc()),
					number(found.lower()), number(found.upper()), number(found.pValue()), number(found.threshold()), word(found.band())));
		}
		if (drift.reference().sampled() || drift.current().sampled()) {
			console.print("looked at %d of %d and %d of %d rows%n".formatted(drift.reference().rows().length, drift.reference().tableRows(),
					drift.current().rows().length, drift.current().tableRows()));
		}
		drift.problems().forEach(console::report);
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.4g", value);
	}

	private static String word(Band band) {
		return band.name().toLowerCase(Locale.ROOT);
	}
}
