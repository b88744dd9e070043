package org.edgeloop.evaluation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.edgeloop.onnx.diff.MeasureDelta;

/**
 * Two models on the same windows.
 *
 * @param champion the model in use
 * @param challenger the one that may take its place
 * @param mcNemar whether they are wrong equally often
 * @param differences of accuracy, balanced accuracy and macro F1
 */
public record ModelComparison(ModelEvaluation champion, ModelEvaluation challenger, McNemarTest mcNemar, List<BootstrapInterval> differences) {

	public ModelComparison {
		differences = List.copyOf(differences);
	}

	/** @return what belongs beside other differences of the two models: the champion is the one before, the challenger the one after */
	public List<MeasureDelta> measures() {
		return Stream.of(delta("accuracy", ClassificationReport::accuracy), delta("balanced accuracy", ClassificationReport::balancedAccuracy),
				delta("macro F1", ClassificationReport::macroF1), delta("log loss", ClassificationReport::logLoss))
				.filter(delta -> delta.before().isPresent() || delta.after().isPresent()).toList();
	}

	private MeasureDelta delta(String name, ToDoubleFunction<ClassificationReport> figure) {
		return new MeasureDelta(name, "", number(figure.applyAsDouble(champion.report())), number(figure.applyAsDouble(challenger.report())));
	}

	private static OptionalDouble number(double figure) {
		return Double.isNaN(figure) ? OptionalDouble.empty() : OptionalDouble.of(figure);
	}
}
