package org.edgeloop.evaluation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.evaluation.BootstrapInterval;
import org.edgeloop.evaluation.ClassificationReport;
import org.edgeloop.evaluation.ComparisonSettings;
import org.edgeloop.evaluation.McNemarTest;

/** Two models' predictions of the same windows, in the same order. */
public final class PairedJudgements {

	private final Judgements champion;
	private final Judgements challenger;

	private PairedJudgements(Judgements champion, Judgements challenger) {
		this.champion = champion;
		this.challenger = challenger;
	}

	/** @throws ProblemException if they have no window in common */
	public static PairedJudgements of(Judgements champion, Judgements challenger) throws ProblemException {
		Map<FeatureWindow, Integer> places = new HashMap<>();
		for (int i = 0; i < champion.windows().size(); i++) {
			places.putIfAbsent(champion.windows().get(i), i);
		}
		var first = IntStream.builder();
		var second = IntStream.builder();
		for (int i = 0; i < challenger.windows().size(); i++) {
			Integer place = places.get(challenger.windows().get(i));
			if (place != null && champion.label(place).equals(challenger.label(i))) {
				first.add(place);
				second.add(i);
			}
		}
		int[] common = first.build().toArray();
		if (common.length == 0) {
			throw new ProblemException(Problem.error("the two models are judged on different windows: %s, and %s".formatted(champion.takes(),
					challenger.takes()), challenger.use().file().toString(), "give both the same length, hop and channels"));
		}
		return new PairedJudgements(champion.only(common), challenger.only(second.build().toArray()));
	}

	public Judgements champion() {
		return champion;
	}

	public Judgements challenger() {
		return challenger;
	}

	public McNemarTest mcNemar() {
		int windows = champion.windows().size();
		long onlyChampion = IntStream.range(0, windows).filter(i -> champion.isRight(i) && !challenger.isRight(i)).count();
		long onlyChallenger = IntStream.range(0, windows).filter(i -> !champion.isRight(i) && challenger.isRight(i)).count();
		return McNemarTest.of(onlyChampion, onlyChallenger);
	}

	/** @throws java.util.concurrent.CancellationException if cancelled */
	public List<BootstrapInterval> differences(ComparisonSettings settings, Progress progress) {
		var metrics = new ArrayList<Metric>();
		metrics.add(new Metric("accuracy", ClassificationReport::accuracy));
		metrics.add(new Metric("balancedAccuracy", ClassificationReport::balancedAccuracy));
		metrics.add(new Metric("macroF1", ClassificationReport::macroF1));
		List<int[]> units = units(settings.byRecording());
		var random = new SplittableRandom(settings.seed());
		var drawn = new double[metrics.size()][settings.resamples()];
		progress.begin("Resampling windows", settings.resamples());
		for (int resample = 0; resample < settings.resamples(); resample++) {
			progress.checkCancelled();
			Tables tables = new Tables();
			for (int i = 0; i < units.size(); i++) {
				tables.add(units.get(random.nextInt(units.size())));
			}
			for (int metric = 0; metric < drawn.length; metric++) {
				drawn[metric][resample] = tables.difference(metrics.get(metric));
			}
			progress.worked(1);
		}
		Tables whole = new Tables();
		units.forEach(whole::add);
		List<BootstrapInterval> intervals = new ArrayList<>();
		for (int metric = 0; metric < drawn.length; metric++) {
			intervals.add(interval(metrics.get(metric), whole.difference(metrics.get(metric)), drawn[metric], settings));
		}
		return intervals;
	}

	private static BootstrapInterval interval(Metric metric, double difference, double[] drawn, ComparisonSettings settings) {
		// as NumPy's percentile, linear between neighbours
		var percentile = new Percentile().withEstimationType(EstimationType.R_7);
		percentile.setData(drawn);
		double outside = (1 - settings.level()) / 2 * 100;
		return new BootstrapInterval(metric.name, difference, percentile.evaluate(outside), percentile.evaluate(100 - outside), settings.level(),
				settings.resamples(), settings.byRecording());
	}

	/** @return the windows that are drawn together */
	private List<int[]> units(boolean byRecording) {
		int windows = champion.windows().size();
		if (!byRecording) {
			return IntStream.range(0, windows).mapToObj(i -> new int[] { i }).toList();
		}
		var recordings = new TreeSet<String>();
		champion.windows().forEach(window -> recordings.add(window.recording()));
		Map<String, IntStream.Builder> places = new HashMap<>();
		for (int i = 0; i < windows; i++) {
			places.computeIfAbsent(champion.windows().get(i).recording(), _ -> IntStream.builder()).add(i);
		}
		return recordings.stream().map(recording -> places.get(recording).build().toArray()).toList();
	}

	private record Metric(String name, ToDoubleFunction<ClassificationReport> of) {
	}

	/** The confusion matrices of both models over drawn windows. */
	private final class Tables {

		private final long[][] first = new long[champion.predictions().classes().size()][champion.predictions().classes().size()];
		private final long[][] second = new long[challenger.predictions().classes().size()][challenger.predictions().classes().size()];

		void add(int[] windows) {
			for (int window : windows) {
				first[champion.targets()[window]][champion.predictions().predicted()[window]]++;
				second[challenger.targets()[window]][challenger.predictions().predicted()[window]]++;
			}
		}

		double difference(Metric metric) {
			return metric.of.applyAsDouble(new ClassificationReport(challenger.predictions().classes(), second, Double.NaN))
					- metric.of.applyAsDouble(new ClassificationReport(champion.predictions().classes(), first, Double.NaN));
		}
	}
}
