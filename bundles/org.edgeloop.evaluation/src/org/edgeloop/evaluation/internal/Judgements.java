package org.edgeloop.evaluation.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.evaluation.ClassificationReport;
import org.edgeloop.evaluation.EvaluationSettings;
import org.edgeloop.evaluation.JudgedWindow;
import org.edgeloop.evaluation.ModelEvaluation;
import org.edgeloop.evaluation.ThresholdCurve;

/**
 * A model's predictions beside the classes that people gave, window by window.
 *
 * @param targets each window's class as people gave it, an index into the predictions' classes
 */
public record Judgements(ModelUse use, String takes, List<FeatureWindow> windows, int[] targets, Predictions predictions, List<Problem> problems) {

	private static final double LEAST_PROBABILITY = 0x1p-52;

	/** Runs a model on all labelled windows that it knows the class of. */
	public static Judgements of(ModelUse use, WindowSets sets, EvaluationSettings settings, Progress progress) throws IOException {
		try (WindowSet set = sets.of(use, progress)) {
			var labels = new TreeSet<String>();
			IntStream.range(0, set.windows().size()).mapToObj(set::label).forEach(labels::add);
			Predictions predictions = new Classifier(use).predict(set, settings.classes().isEmpty() ? List.copyOf(labels) : settings.classes(), progress);
			return usable(use, set, predictions);
		}
	}

	private static Judgements usable(ModelUse use, WindowSet set, Predictions predictions) throws ProblemException {
		List<Problem> problems = new ArrayList<>(set.problems());
		var strange = new TreeMap<String, Integer>();
		int silent = 0;
		var usable = IntStream.builder();
		for (int window = 0; window < set.windows().size(); window++) {
			if (!predictions.classes().contains(set.label(window))) {
				strange.merge(set.label(window), 1, Integer::sum);
			} else if (predictions.predicted()[window] < 0) {
				silent++;
			} else {
				usable.add(window);
			}
		}
		strange.forEach((label, count) -> problems.add(Problem.warning("%d windows are left out: the model does not know '%s'".formatted(count, label),
				use.file().toString(), "choose a model that was trained on this class")));
		if (silent > 0) {
			problems.add(Problem.warning(silent + " windows are left out: the model gives no class for them", use.file().toString(),
					"look for missing samples"));
		}
		int[] kept = usable.build().toArray();
		if (kept.length == 0) {
			throw new ProblemException(Problem.error("no window is left to judge the model on: it knows %s, and the windows are %s".formatted(
					String.join(", ", predictions.classes()), String.join(", ", strange.keySet())), use.file().toString(), "name the model's classes"));
		}
		int[] targets = IntStream.of(kept).map(window -> predictions.classes().indexOf(set.label(window))).toArray();
		return new Judgements(use, set.description(), IntStream.of(kept).mapToObj(set.windows()::get).toList(), targets, choose(predictions, kept), problems);
	}

	private static Predictions choose(Predictions all, int[] kept) {
		double[][] scores = all.hasScores() ? IntStream.of(kept).mapToObj(window -> all.scores()[window]).toArray(double[][]::new) : all.scores();
		return new Predictions(all.classes(), scores, all.probabilistic(), IntStream.of(kept).map(window -> all.predicted()[window]).toArray());
	}

	/** @return those of some windows, by their places */
	Judgements only(int[] kept) {
		return new Judgements(use, takes, IntStream.of(kept).mapToObj(windows::get).toList(), IntStream.of(kept).map(i -> targets[i]).toArray(),
				choose(predictions, kept), problems);
	}

	String label(int window) {
		return predictions.classes().get(targets[window]);
	}

	String predicted(int window) {
		return predictions.classes().get(predictions.predicted()[window]);
	}

	boolean isRight(int window) {
		return targets[window] == predictions.predicted()[window];
	}

	/** @param worst how many of the worst windows are kept */
	public ModelEvaluation evaluation(int worst) {
		return new ModelEvaluation(use.file(), takes, report(), curves(), worst(worst), problems);
	}

	private ClassificationReport report() {
		int classes = predictions.classes().size();
		var confusion = new long[classes][classes];
		double loss = 0;
		for (int window = 0; window < targets.length; window++) {
			confusion[targets[window]][predictions.predicted()[window]]++;
			if (predictions.probabilistic()) {
				loss -= Math.log(Math.clamp(predictions.scores()[window][targets[window]], LEAST_PROBABILITY, 1 - LEAST_PROBABILITY));
			}
		}
		return new ClassificationReport(predictions.classes(), confusion, predictions.probabilistic() ? loss / targets.length : Double.NaN);
	}

	private List<ThresholdCurve> curves() {
		return !predictions.hasScores() ? List.of() : IntStream.range(0, predictions.classes().size()).mapToObj(this::curve).toList();
	}

	private ThresholdCurve curve(int type) {
		double[] scores = IntStream.range(0, targets.length).mapToDouble(window -> predictions.scores()[window][type]).toArray();
		var positive = new boolean[targets.length];
		for (int window = 0; window < positive.length; window++) {
			positive[window] = targets[window] == type;
		}
		return ThresholdCurves.of(predictions.classes().get(type), scores, positive);
	}

	private List<JudgedWindow> worst(int count) {
		return IntStream.range(0, targets.length).filter(window -> !isRight(window)).mapToObj(this::judged)
				.sorted(Comparator.comparingDouble((JudgedWindow window) -> window.probabilityOfLabel() - window.probability())).limit(count).toList();
	}

	private JudgedWindow judged(int window) {
		double[] scores = predictions.hasScores() ? predictions.scores()[window] : new double[0];
		return new JudgedWindow(windows.get(window), label(window), predicted(window), scores.length == 0 ? Double.NaN : scores[predictions.predicted()[window]],
				scores.length == 0 ? Double.NaN : scores[targets[window]]);
	}
}
