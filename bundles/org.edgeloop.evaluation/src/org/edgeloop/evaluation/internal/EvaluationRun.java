package org.edgeloop.evaluation.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.edgeloop.evaluation.BootstrapInterval;
import org.edgeloop.evaluation.ClassFigures;
import org.edgeloop.evaluation.ClassificationReport;
import org.edgeloop.evaluation.JudgedWindow;
import org.edgeloop.evaluation.ModelComparison;
import org.edgeloop.evaluation.ModelEvaluation;
import org.edgeloop.evaluation.ThresholdCurve;
import org.edgeloop.experiment.logging.ConfusionFiles;
import org.edgeloop.experiment.logging.RunLogger;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * An evaluation as a run. Metrics are named as those of trainings are; a class's stand behind its figure and a slash, as {@code recall/ball}. What a
 * challenger has beyond the champion stands in {@code champion_…}, {@code …_difference} with {@code _low} and {@code _high}, and {@code mcnemar_p}.
 */
public final class EvaluationRun {

	/** The artifact with the windows that the model is wrong about. */
	private static final String WORST = "worst_windows.csv";

	private final RunLogger run;
	private final Path folder;

	/** @param folder for files that are gone when this object's user is */
	public EvaluationRun(RunLogger run, Path folder) {
		this.run = run;
		this.folder = folder;
	}

	public void log(EvaluationFacts facts) throws IOException {
		run.inputs(List.of(facts.input()));
		run.params(facts.params());
	}

	public void log(ModelEvaluation evaluation) throws IOException {
		ClassificationReport report = evaluation.report();
		var values = new TreeMap<>(figures("", report));
		for (ClassFigures figures : report.perClass()) {
			put(values, "precision/" + key(figures.name()), figures.precision());
			put(values, "recall/" + key(figures.name()), figures.recall());
			put(values, "f1/" + key(figures.name()), figures.f1());
		}
		for (ThresholdCurve curve : evaluation.curves()) {
			put(values, "roc_auc/" + key(curve.type()), curve.rocAuc());
			put(values, "average_precision/" + key(curve.type()), curve.averagePrecision());
		}
		run.metrics(values, 0);
		ConfusionFiles.log(run, folder, report.classes(), report.confusion());
		if (!evaluation.worst().isEmpty()) {
			run.artifact(worst(evaluation.worst()), WORST);
		}
	}

	public void log(ModelComparison comparison) throws IOException {
		run.params(Map.of("champion", comparison.champion().model().getFileName().toString()));
		var values = new TreeMap<>(figures("champion_", comparison.champion().report()));
		put(values, "mcnemar_p", comparison.mcNemar().exact());
		for (BootstrapInterval interval : comparison.differences()) {
			String metric = key(interval.metric()).replace(' ', '_');
			put(values, metric + "_difference", interval.difference());
			put(values, metric + "_difference_low", interval.low());
			put(values, metric + "_difference_high", interval.high());
		}
		run.metrics(values, 0);
	}

	private static Map<String, Double> figures(String prefix, ClassificationReport report) {
		var values = new TreeMap<String, Double>();
		put(values, prefix + "accuracy", report.accuracy());
		put(values, prefix + "balanced_accuracy", report.balancedAccuracy());
		put(values, prefix + "macro_f1", report.macroF1());
		put(values, prefix + "log_loss", report.logLoss());
		return values;
	}

	/** A figure that the model has not is no value, rather than one that is no number. */
	private static void put(Map<String, Double> values, String key, double value) {
		if (!Double.isNaN(value)) {
			values.put(key, value);
		}
	}

	/** @return a class's name with what no metric's name may have replaced */
	private static String key(String name) {
		String allowed = name.replaceAll("(?U)[^\\w\\- ]", "_");
		return allowed.isBlank() ? "_" : allowed;
	}

	private Path worst(List<JudgedWindow> windows) throws IOException {
		Path file = folder.resolve(WORST);
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
			csv.writeRecord("recording", "channel", "from", "to", "label", "predicted", "probability");
			for (JudgedWindow window : windows) {
				csv.writeRecord(window.window().recording(), window.window().channel(), Long.toString(window.window().range().from()),
						Long.toString(window.window().range().to()), window.label(), window.predicted(), Double.toString(window.probability()));
			}
		}
		return file;
	}
}
