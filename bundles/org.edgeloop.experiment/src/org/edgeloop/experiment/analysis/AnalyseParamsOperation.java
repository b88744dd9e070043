package org.edgeloop.experiment.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunColors;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.charts.ChartRun;
import org.edgeloop.experiment.charts.RunValues;
import org.edgeloop.experiment.internal.analysis.Correlations;
import org.edgeloop.experiment.internal.analysis.ForestColumn;
import org.edgeloop.experiment.internal.analysis.RandomForest;

/**
 * Says what params have to do with a metric, by correlations and by the permutation importance of a random forest (Breiman, Random forests,
 * 2001): 200 regression trees on samples of the runs, and for each the growth of its error over the runs outside its sample when a param is
 * shuffled among them. The same runs and seed give the same figures.
 */
public final class AnalyseParamsOperation {

	/** Any: the same each time. */
	private static final long SEED = 1;

	private final List<RunValues> params;
	private final RunValues metric;
	private final long seed;

	/**
	 * @param params numbers or words of the runs; those that are the same in all runs are left out
	 * @param metric numbers of the same runs in the same order
	 */
	public AnalyseParamsOperation(List<RunValues> params, RunValues metric, long seed) {
		this.params = List.copyOf(params);
		this.metric = metric;
		this.seed = seed;
	}

	/** @return looks into the last values of a metric; the same runs give the same figures each time */
	public static AnalyseParamsOperation of(List<Run> runs, RunKey metric, List<RunKey> params) {
		List<ChartRun> charted = runs.stream().map(run -> new ChartRun(run, run.name(), RunColors.of(run.id()))).toList();
		return of(charted, RunValues.of(metric.toString(), metric.name(), Scale.LINEAR, charted, _ -> Optional.empty(), metric::number), params);
	}

	/** As {@link #of(List, RunKey, List)}, for values of a metric that are known already. */
	public static AnalyseParamsOperation of(List<ChartRun> runs, RunValues metric, List<RunKey> params) {
		List<RunValues> values = params.stream()
				.map(key -> RunValues.of(key.toString(), key.name(), Scale.LINEAR, runs, key::text, key::number)).toList();
		return new AnalyseParamsOperation(values, metric, SEED);
	}

	public ParamEffects run(Progress progress) {
		int[] runs = IntStream.range(0, metric.places().length).filter(run -> Double.isFinite(metric.place(run))).toArray();
		double[] target = Arrays.stream(runs).mapToDouble(metric::place).toArray();
		List<RunValues> varying = params.stream().filter(param -> Arrays.stream(runs).mapToObj(param::place).distinct().count() > 1).toList();
		String name = metric.axis().title();
		if (runs.length <= ParamEffects.TOO_FEW || varying.isEmpty()) {
			return new ParamEffects(name, runs.length, Double.NaN, List.of());
		}
		List<double[]> values = varying.stream().map(param -> Arrays.stream(runs).mapToDouble(param::place).toArray()).toList();
		List<ForestColumn> columns = IntStream.range(0, varying.size())
				.mapToObj(i -> new ForestColumn(values.get(i), varying.get(i).isNumeric() ? 0 : varying.get(i).axis().names().size())).toList();
		RandomForest forest = RandomForest.grow(columns, target, seed, progress);
		List<ParamEffect> effects = IntStream.range(0, varying.size())
				.mapToObj(i -> effect(varying.get(i), values.get(i), target, forest.importance(i), forest.spread(i)))
				.sorted(Comparator.comparingDouble(ParamEffect::importance).reversed()).toList();
		return new ParamEffects(name, runs.length, forest.explained(), effects);
	}

	private static ParamEffect effect(RunValues param, double[] values, double[] target, double importance, double spread) {
		var correlations = new Correlations(values, target);
		boolean isNumeric = param.isNumeric();
		return new ParamEffect(param.axis().title(), isNumeric, correlations.size(), isNumeric ? correlations.pearson() : Double.NaN,
				isNumeric ? correlations.spearman() : Double.NaN, isNumeric ? Double.NaN : correlations.ratio(), importance, spread);
	}
}
