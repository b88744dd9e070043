package org.edgeloop.experiment.table;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.TrackingStore;

/**
 * Summaries of the histories of a store's metrics, read when they are asked for and then kept. May be used from any thread: a view asks
 * what is known, and loads the rest in a job.
 */
public final class MetricSummaries {

	/** Answers nothing, for tables of last values alone. */
	public static final MetricSummaries NONE = new MetricSummaries();

	private record Cell(String runId, String metric) {
	}

	private record StepCell(String runId, String metric, long step) {
	}

	private final Map<Cell, Optional<MetricSummary>> summaries = new ConcurrentHashMap<>();
	private final Map<StepCell, OptionalDouble> atSteps = new ConcurrentHashMap<>();

	/** @return what is known; empty if it was not loaded or if the run has no such metric */
	public Optional<MetricSummary> get(String runId, String metric) {
		return summaries.getOrDefault(new Cell(runId, metric), Optional.empty());
	}

	/** @return the value that a choice means; empty if it was not loaded or if there is none */
	public OptionalDouble value(String runId, String metric, MetricChoice choice) {
		if (choice.kind() == MetricChoice.Kind.AT_STEP) {
			return atSteps.getOrDefault(new StepCell(runId, metric, choice.step()), OptionalDouble.empty());
		}
		Optional<MetricSummary> summary = get(runId, metric);
		return summary.isPresent() ? OptionalDouble.of(summary.get().chosen(metric, choice).value()) : OptionalDouble.empty();
	}

	/** @return whether a cell was loaded, though there may be nothing in it */
	public boolean isKnown(String runId, String metric, MetricChoice choice) {
		return choice.kind() == MetricChoice.Kind.AT_STEP ? atSteps.containsKey(new StepCell(runId, metric, choice.step()))
				: summaries.containsKey(new Cell(runId, metric));
	}

	/**
	 * Reads what is not known yet. What was read before it failed or was cancelled is kept.
	 *
	 * @param choice for which values; of all but those at a step one reading serves
	 */
	public void load(TrackingStore store, Collection<String> runIds, String metric, MetricChoice choice, Progress progress)
			throws IOException {
		List<String> missing = runIds.stream().filter(runId -> !isKnown(runId, metric, choice)).toList();
		if (missing.isEmpty()) {
			return;
		}
		store.histories(missing, metric, (runId, history) -> keep(runId, metric, choice, history), progress);
		// Runs without the metric need not be asked again.
		missing.forEach(runId -> keep(runId, metric, choice, new MetricHistory(new long[0], new double[0], new long[0])));
	}

	private void keep(String runId, String metric, MetricChoice choice, MetricHistory history) {
		summaries.putIfAbsent(new Cell(runId, metric), history.size() == 0 ? Optional.empty() : Optional.of(MetricSummary.of(history)));
		if (choice.kind() == MetricChoice.Kind.AT_STEP) {
			atSteps.putIfAbsent(new StepCell(runId, metric, choice.step()), atStep(history, choice.step()));
		}
	}

	private static OptionalDouble atStep(MetricHistory history, long step) {
		int found = -1;
		for (int i = 0; i < history.size(); i++) {
			if (history.steps()[i] <= step && (found < 0 || isLater(history, i, found))) {
				found = i;
			}
		}
		return found < 0 ? OptionalDouble.empty() : OptionalDouble.of(history.values()[found]);
	}

	private static boolean isLater(MetricHistory history, int one, int other) {
		int order = Long.compare(history.steps()[one], history.steps()[other]);
		order = order != 0 ? order : Long.compare(history.timestamps()[one], history.timestamps()[other]);
		return (order != 0 ? order : Double.compare(history.values()[one], history.values()[other])) > 0;
	}

	/** Reads anew what runs have, for they have changed. */
	public void forget(Collection<String> runIds) {
		summaries.keySet().removeIf(cell -> runIds.contains(cell.runId()));
		atSteps.keySet().removeIf(cell -> runIds.contains(cell.runId()));
	}
}
