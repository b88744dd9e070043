package org.edgeloop.cli.internal.drift;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.embedding.ComponentRatio;
import org.edgeloop.drift.embedding.DomainModel;
import org.edgeloop.drift.embedding.EmbeddingDrift;
import org.edgeloop.drift.embedding.EmbeddingDriftOperation;
import org.edgeloop.drift.embedding.EmbeddingJson;
import org.edgeloop.drift.embedding.EmbeddingMethod;
import org.edgeloop.drift.embedding.KernelDiscrepancy;
import org.edgeloop.drift.embedding.MeanDistance;
import org.edgeloop.drift.embedding.Metric;
import org.edgeloop.drift.multivariate.FeaturePair;
import org.edgeloop.drift.multivariate.ReadFeaturesOperation;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.drift.stattest.StatTest;
import org.edgeloop.drift.stattest.StatTests;
import org.edgeloop.table.TablePair;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code drift embeddings}: rows of many numbers that mean something only together. */
@Command(name = "embeddings", description = { "Compare embeddings by one of Evidently's methods.",
		"distance: between the mean vectors. ratio: the share of components that drifted by themselves. mmd: the maximum mean discrepancy. "
				+ "model: the area under the ROC curve of a classifier that tells the tables apart. Without a method it is model, with "
				+ "--bootstrap where the reference has fewer than 1000 rows. The exit code is 1 if the embeddings drifted.",
		"With --json: an object with method, score, threshold, drifted, detail, rows_used (of reference and current) and imputed." },
		footer = { "  edgeloop drift embeddings --reference a.parquet --current b.parquet",
				"  edgeloop drift embeddings --reference a.csv --current b.csv --method distance",
				"      --metric cosine --pca 30 --json" })
@NonNullByDefault({})
public final class EmbeddingsCommand implements Callable<Integer> {

	private static final int USUAL_ROWS = 10_000;
	private static final double QUANTILE = 0.95;

	@Spec
	private CommandSpec command;

	@Mixin
	private PairArguments pairArguments;

	@Option(names = "--method", paramLabel = "NAME", description = "distance, ratio, mmd or model.")
	private String method;

	@Option(names = "--metric", paramLabel = "NAME", defaultValue = "euclidean",
			description = "For distance: euclidean, cosine, cityblock or chebyshev.")
	private Metric metric;

	@Option(names = "--threshold", paramLabel = "T", description = "Above which score it is a drift; otherwise Evidently's: 0.2, for mmd 0.015, "
			+ "for model 0.55.")
	private Double threshold;

	@Option(names = "--stattest", paramLabel = "NAME", defaultValue = "wasserstein", description = "For ratio: the test of a component.")
	private String stattest;

	@Option(names = "--stattest-threshold", paramLabel = "T", description = "For ratio: the test's threshold; otherwise its own.")
	private Double stattestThreshold;

	@Option(names = "--bootstrap", description = "Take the threshold from a hundred random draws; for all but ratio.")
	private boolean bootstrap;

	@Option(names = "--quantile", paramLabel = "Q", description = "The quantile of the draws that is the threshold: 0.95; for mmd in the mode "
			+ "evidently 0.05, as there.")
	private Double quantile;

	@Option(names = "--pca", paramLabel = "N", defaultValue = "0", description = "Compare so many principal components of the reference.")
	private int components;

	@Option(names = "--mode", paramLabel = "corrected|evidently", defaultValue = "corrected", description = "By whose rules.")
	private Mode mode;

	@Option(names = "--rows", paramLabel = "N", defaultValue = "" + USUAL_ROWS,
			description = "So many rows of a larger table are drawn at random, always the same: ${DEFAULT-VALUE}.")
	private int rows;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public EmbeddingsCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (components < 0 || rows < 2 || quantile != null && !(quantile >= 0 && quantile <= 1)) {
			throw new ParameterException(command.commandLine(), "a quantile lies between 0 and 1; two rows are the least");
		}
		FeaturePair pair;
		try (TablePair tables = pairArguments.open(console.progress())) {
			pair = new ReadFeaturesOperation(tables, pairArguments.numbers(tables.reference()), List.of(), rows).run(console.progress());
		}
		EmbeddingDrift drift = new EmbeddingDriftOperation(pair.reference().matrix(), pair.current().matrix(),
				method(pair.reference().matrix().rows())).run(console.progress());
		print(drift, pair);
		return drift.drifted() ? ExitCode.CHECK_FAILED : ExitCode.OK;
	}

	private EmbeddingMethod method(int referenceRows) throws IOException {
		if (method == null) {
			return new DomainModel(given(DomainModel.THRESHOLD), bootstrap || EmbeddingMethod.usesBootstrap(referenceRows), quantile(QUANTILE),
					components);
		}
		return switch (method) {
			case "distance" -> new MeanDistance(metric, given(MeanDistance.THRESHOLD), bootstrap, quantile(QUANTILE), components);
			case "ratio" -> ratio();
			case "mmd" -> new KernelDiscrepancy(given(KernelDiscrepancy.THRESHOLD), bootstrap,
					quantile(mode == Mode.EVIDENTLY ? KernelDiscrepancy.EVIDENTLY_QUANTILE : QUANTILE), components);
			case "model" -> new DomainModel(given(DomainModel.THRESHOLD), bootstrap, quantile(QUANTILE), components);
			default -> throw new ParameterException(command.commandLine(),
					"there is no method " + method + "; choose distance, ratio, mmd or model");
		};
	}

	private ComponentRatio ratio() throws IOException {
		StatTest test = StatTests.byName(stattest);
		test.checkFits(FeatureType.NUMBER);
		double each = stattestThreshold == null ? test.defaultThreshold() : stattestThreshold;
		return new ComponentRatio(test, each, given(ComponentRatio.THRESHOLD), mode, components);
	}

	private double given(double usual) {
		return threshold == null ? usual : threshold;
	}

	private double quantile(double usual) {
		return quantile == null ? usual : quantile;
	}

	private void print(EmbeddingDrift drift, FeaturePair pair) throws IOException {
		if (asJson) {
			ObjectNode json = EmbeddingJson.of(drift);
			json.putObject("rows_used").put("reference", pair.reference().rows().length).put("current", pair.current().rows().length);
			json.putObject("imputed").put("reference", pair.reference().imputed()).put("current", pair.current().imputed());
			DriftJson.print(json, console);
			return;
		}
		console.print(String.format(Locale.ROOT, "%s: %.4g, threshold %.4g: %s%n", drift.method(), drift.score(), drift.threshold(),
				drift.drifted() ? "drift" : "none"));
		if (pair.reference().sampled() || pair.current().sampled()) {
			console.print("looked at %d of %d and %d of %d rows%n".formatted(pair.reference().rows().length, pair.reference().tableRows(),
					pair.current().rows().length, pair.current().tableRows()));
		}
	}
}
