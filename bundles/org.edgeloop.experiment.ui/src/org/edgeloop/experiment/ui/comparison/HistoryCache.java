package org.edgeloop.experiment.ui.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.comparison.ComparedRuns;
import org.edgeloop.experiment.comparison.ComparisonData;
import org.edgeloop.experiment.comparison.ComparisonStores;

/**
 * The histories of the metrics that charts show, each read once for all charts. It knows no widget; to be used from one thread.
 */
public final class HistoryCache {

	/** Reads the histories of a metric without keeping the user waiting, and answers in the thread that the cache belongs to. */
	@FunctionalInterface
	public interface Reader {

		/** @return stops it */
		Runnable read(ComparedRuns runs, ComparisonStores stores, String metric, Consumer<Map<String, MetricHistory>> read,
				Consumer<Problem> failed);
	}

	/** A metric that is being read. */
	private static final class Reading {
		private Runnable stop = () -> {
			// until the reader has said how
		};
	}

	private final Reader reader;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Map<String, Map<String, MetricHistory>> histories = new HashMap<>();
	private final Map<String, Reading> reading = new HashMap<>();
	private final Map<String, Problem> problems = new HashMap<>();

	public HistoryCache(Reader reader) {
		this.reader = reader;
	}

	/** Tells a listener whenever a metric was read, or could not be. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Reads the metrics that are not here yet. */
	public void request(Set<String> metrics, ComparedRuns runs, ComparisonStores stores) {
		for (String metric : metrics) {
			if (!histories.containsKey(metric) && !reading.containsKey(metric) && !problems.containsKey(metric)) {
				var mine = new Reading();
				reading.put(metric, mine);
				mine.stop = reader.read(runs, stores, metric, read -> finish(metric, mine, () -> histories.put(metric, read)),
						problem -> finish(metric, mine, () -> problems.put(metric, problem)));
			}
		}
	}

	/** What comes of a reading that was given up is dropped. */
	private void finish(String metric, Reading done, Runnable result) {
		if (reading.remove(metric, done)) {
			result.run();
			listeners.forEach(Runnable::run);
		}
	}

	/** Forgets all: the runs are others. */
	public void clear() {
		reading.values().forEach(each -> each.stop.run());
		reading.clear();
		histories.clear();
		problems.clear();
	}

	/** Forgets what no chart shows any more. */
	public void retain(Set<String> metrics) {
		var gone = new HashSet<>(reading.keySet());
		gone.removeAll(metrics);
		gone.forEach(metric -> reading.remove(metric).stop.run());
		histories.keySet().retainAll(metrics);
		problems.keySet().retainAll(metrics);
	}

	/** @return whether all of these were read, or cannot be */
	public boolean has(Set<String> metrics) {
		return metrics.stream().allMatch(metric -> histories.containsKey(metric) || problems.containsKey(metric));
	}

	/** @return why one of these metrics cannot be read */
	public Optional<Problem> problem(Set<String> metrics) {
		return metrics.stream().filter(problems::containsKey).map(problems::get).findFirst();
	}

	/** @return the runs with the histories of these metrics, as far as they are here */
	public ComparisonData data(ComparedRuns runs, Set<String> metrics) {
		var chosen = new HashMap<String, Map<String, MetricHistory>>();
		metrics.stream().filter(histories::containsKey).forEach(metric -> chosen.put(metric, histories.get(metric)));
		return new ComparisonData(runs, chosen);
	}
}
