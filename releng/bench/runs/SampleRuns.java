import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.RunTags;

/** Runs with as many params, metrics and tags as wanted, each of which has a value. */
final class SampleRuns {

	static final String[] MODELS = { "svm", "logistic", "forest", "boosting", "mlp", "cnn", "gru", "transformer" };

	final int params;
	final int metrics;
	final int tags = 10;
	private final Random random = new Random(11);

	/** @param columns params, metrics and tags together */
	SampleRuns(int columns) {
		params = columns * 2 / 5;
		metrics = columns - params - tags;
	}

	List<Run> portion(int first, int count) {
		List<Run> portion = new ArrayList<>();
		for (int i = first; i < first + count; i++) {
			portion.add(one(i));
		}
		return portion;
	}

	/** Params have few different values, as those of a sweep do, but for each tenth, whose values are all different. */
	private Run one(int number) {
		SortedMap<String, String> ofParams = new TreeMap<>();
		ofParams.put("model", MODELS[random.nextInt(MODELS.length)]);
		for (int i = 1; i < params; i++) {
			ofParams.put("p" + i, i % 10 != 1 ? Integer.toString(random.nextInt(20)) : Double.toString(random.nextDouble()));
		}
		SortedMap<String, MetricPoint> ofMetrics = new TreeMap<>();
		for (int i = 0; i < metrics; i++) {
			ofMetrics.put("m" + i, new MetricPoint(0, random.nextDouble(), 0));
		}
		SortedMap<String, String> ofTags = new TreeMap<>();
		for (int i = 1; i < tags; i++) {
			ofTags.put("t" + i, "value " + random.nextInt(100));
		}
		ofTags.put(RunTags.PARENT, id(number / 50 * 50));
		return new Run(id(number), "0", "run-" + number, RunStatus.FINISHED, Lifecycle.ACTIVE, "me", 1_000_000L + random.nextInt(1 << 30),
				2_000_000_000L, "", ofParams, ofMetrics, ofTags, List.of());
	}

	static String id(int number) {
		return String.format(Locale.ROOT, "%032x", number * 0x9e3779b97f4a7c15L);
	}
}
