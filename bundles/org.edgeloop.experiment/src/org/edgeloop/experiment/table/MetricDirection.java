package org.edgeloop.experiment.table;

import java.util.Locale;
import java.util.Set;

/** Whether less or more of a metric is better. */
public enum MetricDirection {

	LESS, MORE;

	/** Words of metrics of which less is better; of all others more is. */
	private static final Set<String> LESS_IS_BETTER = Set.of("loss", "error", "err", "mse", "rmse", "mae", "mape", "smape", "msle", "rmsle",
			"deviance", "entropy", "crossentropy", "logloss", "nll", "perplexity", "brier", "hinge", "cost", "regret", "time", "seconds",
			"duration", "latency", "fpr", "fnr", "wer", "cer", "fid");

	/** @return what the words of a metric's name say, such as {@code loss} in {@code val/log_loss} */
	public static MetricDirection of(String metric) {
		for (String word : metric.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT).split("[^a-z]+")) {
			if (LESS_IS_BETTER.contains(word)) {
				return LESS;
			}
		}
		return MORE;
	}
}
