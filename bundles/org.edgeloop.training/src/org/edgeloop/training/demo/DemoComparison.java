package org.edgeloop.training.demo;

import java.nio.file.Path;
import java.util.List;

import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.comparison.NewComparisonOperation;
import org.edgeloop.experiment.spec.ChartKind;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.spec.RunsSpec;
import org.edgeloop.experiment.spec.SpecFactory;

/** The comparison of the demo's trials: how they learned, which setting decided, what the best one confuses. */
final class DemoComparison {

	private static final String GOAL = "metrics.macro_f1";
	private static final String CLASSIFIER = "params.classifier";
	private static final String LEARNING_RATE = "params.learning_rate";
	private static final String COST = "params.cost";
	private static final int WHOLE_WIDTH = 12;

	private DemoComparison() {
	}

	/** @param folder of the comparison's file */
	static RunsSpec of(TrackingUri store, List<String> runIds, Path folder) {
		RunsSpec spec = NewComparisonOperation.spec(store, runIds, folder);
		spec.setName("Bearing conditions");
		spec.setNote("Trained on the drive end's windows, judged on recordings that no classifier had seen.");
		ChartSettings learning = chart(ChartKind.LINE, "Accuracy on unseen recordings", "metrics.validation_accuracy");
		learning.setGroupBy(CLASSIFIER);
		learning.setTraces(true);
		ChartSettings loss = chart(ChartKind.LINE, "Loss on the training rows", "metrics.train_loss");
		loss.setLogY(true);
		ChartSettings classifiers = chart(ChartKind.BOX, "Macro F1 by classifier", GOAL);
		classifiers.setGroupBy(CLASSIFIER);
		ChartSettings settings = chart(ChartKind.PARALLEL, "Which settings are good", CLASSIFIER, LEARNING_RATE, "params.batch_size", COST,
				"params.gamma", GOAL);
		settings.setTarget(GOAL);
		settings.getLogAxes().addAll(List.of(LEARNING_RATE, COST));
		settings.setWidth(WHOLE_WIDTH);
		ChartSettings importance = chart(ChartKind.IMPORTANCE, "What decides", CLASSIFIER, LEARNING_RATE, "params.batch_size");
		importance.setTarget(GOAL);
		ChartSettings spread = chart(ChartKind.SCATTER, "Good in the mean, and in each fold");
		spread.setX(GOAL);
		spread.setY("metrics.macro_f1_std");
		spec.getCharts().addAll(List.of(learning, classifiers, settings, loss, importance, spread, chart(ChartKind.BAR, "", GOAL)));
		return spec;
	}

	private static ChartSettings chart(ChartKind kind, String title, String... keys) {
		ChartSettings chart = SpecFactory.eINSTANCE.createChartSettings();
		chart.setKind(kind);
		chart.setTitle(title);
		chart.getKeys().addAll(List.of(keys));
		return chart;
	}
}
