package org.edgeloop.drift.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.drift.check.CheckSuiteJson;
import org.edgeloop.drift.performance.EvidentlyModelJson;
import org.edgeloop.drift.performance.ModelQuality;
import org.edgeloop.drift.quality.DataQuality;
import org.edgeloop.drift.quality.QualityJson;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.drift.stattest.StatTestResult;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.Side;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A report in the shape in which Evidently 0.4 gives it as a dictionary: {@code metrics}, and {@code tests} with {@code summary}. */
public final class EvidentlyJson {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
	/** The share by which the table of columns judges, whatever share was asked for. */
	private static final double SHARE_OF_TABLE = 0.5;

	private EvidentlyJson() {
	}

	/** The metrics that Evidently's reports are made of. */
	public enum Metrics {

		/** The verdict on the data set, and each column's drift. */
		DATA_DRIFT("DataDriftPreset"),
		/** Summaries of the tables and of each column, and missing values. */
		DATA_QUALITY("DataQualityPreset"),
		/** How columns go together. */
		CORRELATIONS("DatasetCorrelationsMetric"),
		/** Figures of a classifier or a regression, and the drift of target and prediction. */
		MODEL("ModelPreset");

		private final String id;

		Metrics(String id) {
			this.id = id;
		}

		/** @return Evidently's name; those of classification and regression are one */
		public String id() {
			return id;
		}

		/** @return the metrics of that name */
		public static Optional<Metrics> of(String name) {
			String known = Set.of("ClassificationPreset", "RegressionPreset").contains(name) ? MODEL.id : name;
			return Stream.of(values()).filter(metrics -> metrics.id.equals(known)).findFirst();
		}
	}

	/** @return the metrics, as far as the report holds them, in this order, and the checks if there are any */
	public static ObjectNode of(DriftReport report, List<Metrics> wanted) {
		ObjectNode json = NODES.objectNode();
		ArrayNode metrics = json.putArray("metrics");
		DataQuality quality = report.quality();
		ModelQuality model = report.model();
		for (Metrics each : wanted) {
			if (each == Metrics.DATA_DRIFT) {
				addMetric(metrics, "DatasetDriftMetric", datasetDrift(report));
				addMetric(metrics, "DataDriftTable", driftTable(report));
			} else if (each == Metrics.DATA_QUALITY && quality != null) {
				QualityJson.preset(quality).forEach(metrics::add);
			} else if (each == Metrics.CORRELATIONS && quality != null) {
				metrics.add(QualityJson.correlations(quality));
			} else if (each == Metrics.MODEL && model != null) {
				metrics.addAll(EvidentlyModelJson.metrics(model));
			}
		}
		if (!report.checks().checks().isEmpty()) {
			json.setAll(CheckSuiteJson.of(report.checks()));
		}
		return json;
	}

	private static void addMetric(ArrayNode metrics, String name, ObjectNode result) {
		ObjectNode metric = metrics.addObject();
		metric.put("metric", name);
		metric.set("result", result);
	}

	private static ObjectNode datasetDrift(DriftReport report) {
		ObjectNode result = NODES.objectNode();
		result.put("drift_share", report.drift().limit());
		counts(result, report, report.drift().detected());
		return result;
	}

	private static ObjectNode driftTable(DriftReport report) {
		ObjectNode result = NODES.objectNode();
		counts(result, report, report.drift().share() >= SHARE_OF_TABLE);
		ObjectNode columns = result.putObject("drift_by_columns");
		report.columns().forEach(column -> columns.set(column.column(), column(column)));
		result.putNull("current_fi");
		result.putNull("reference_fi");
		return result;
	}

	private static void counts(ObjectNode result, DriftReport report, boolean detected) {
		result.put("number_of_columns", report.drift().columns());
		result.put("number_of_drifted_columns", report.drift().drifted());
		result.put("share_of_drifted_columns", report.drift().share());
		result.put("dataset_drift", detected);
	}

	private static ObjectNode column(ColumnDrift column) {
		ObjectNode json = NODES.objectNode();
		json.put("column_name", column.column());
		json.put("column_type", column.type().id());
		StatTestResult test = column.test();
		if (test == null) {
			// Evidently gives no report at all here.
			json.put("error", Objects.requireNonNullElse(column.problem(), Problem.error("not compared", "", "")).toLine());
			return json;
		}
		json.put("stattest_name", test.displayName());
		json.put("stattest_threshold", test.threshold());
		if (Double.isFinite(test.score())) {
			json.put("drift_score", test.score());
		} else {
			json.put("drift_score", Double.toString(test.score()));
		}
		json.put("drift_detected", column.drifted());
		json.putObject("current").set("small_distribution", distribution(column, Side.CURRENT));
		json.putObject("reference").set("small_distribution", distribution(column, Side.REFERENCE));
		return json;
	}

	private static ObjectNode distribution(ColumnDrift column, Side side) {
		ObjectNode json = NODES.objectNode();
		ArrayNode x = json.putArray("x");
		ArrayNode y = json.putArray("y");
		NumberDistribution numbers = column.numbers();
		CategoryDistribution categories = column.categories();
		if (column.type() == FeatureType.NUMBER && numbers != null) {
			density(side.of(numbers.referenceBins(), numbers.currentBins()), x, y);
		} else if (categories != null) {
			addLevels(categories.levels(), column.storage(), x);
			for (long count : side.of(categories.reference(), categories.current())) {
				y.add(count);
			}
		}
		return json;
	}

	private static void density(NumberDistribution.Bins bins, ArrayNode x, ArrayNode y) {
		long total = 0;
		for (long count : bins.counts()) {
			total += count;
		}
		for (double edge : bins.edges()) {
			x.add(edge);
		}
		for (int i = 0; i + 1 < bins.edges().length; i++) {
			y.add(bins.counts()[i] / (bins.edges()[i + 1] - bins.edges()[i]) / total);
		}
	}

	/** Levels are written as what they are in the table. */
	private static void addLevels(List<String> levels, ColumnType storage, ArrayNode x) {
		for (String level : levels) {
			switch (storage) {
			case BOOLEAN -> x.add(Boolean.parseBoolean(level));
			case INT32, INT64 -> x.add(Long.parseLong(level));
			case FLOAT32, FLOAT64 -> x.add(Double.parseDouble(level));
			case TEXT, TIMESTAMP -> x.add(level);
			}
		}
	}
}
