package org.edgeloop.drift.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.base.Problem;
import org.edgeloop.drift.document.DriftSpecDocument;
import org.edgeloop.drift.report.ColumnDrift;
import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.report.ReportState;

/**
 * An open report: what it is set up with, what was computed last, and which column is looked at. It knows no widget; to be used from
 * one thread.
 */
public final class DriftSession {

	/** Computes reports without keeping the user waiting, and tells in the thread that the session belongs to. */
	@FunctionalInterface
	public interface Runner {

		/**
		 * @param document whose present spec is computed
		 * @return stops it
		 */
		Runnable start(DriftSpecDocument document, Outcome outcome);
	}

	/** Takes what a run comes to. */
	public interface Outcome {

		/** The report as far as it has come; the last one is complete. */
		void report(DriftReport report);

		/** It could not be computed. */
		void failed(Problem problem);

		/** Somebody stopped it. */
		void stopped();
	}

	private final DriftSpecDocument document;
	private final Runner runner;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> columnListeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> finishListeners = new CopyOnWriteArrayList<>();
	private Optional<DriftReport> report = Optional.empty();
	private Optional<Problem> failure = Optional.empty();
	private Optional<Runnable> stop = Optional.empty();
	private boolean running;
	private String note = "";
	private String reportedSpec = "";
	private String column = "";
	private long run;

	public DriftSession(DriftSpecDocument document, Runner runner) {
		this.document = document;
		this.runner = runner;
		document.domain().getCommandStack().addCommandStackListener(_ -> specChanged());
	}

	/** Tells a listener whenever there is something else to show. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Tells a listener whenever another column is looked at. */
	public void addColumnListener(Runnable listener) {
		columnListeners.add(listener);
	}

	/** Tells a listener whenever a report has been computed to its end. */
	public void addFinishListener(Runnable listener) {
		finishListeners.add(listener);
	}

	private void specChanged() {
		note = "";
		changed();
	}

	/** @return what the user is told until the next change; empty for nothing */
	public String note() {
		return note;
	}

	/** Tells the user something until the next change. */
	public void say(String sentence) {
		note = sentence;
		changed();
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	public DriftSpecDocument document() {
		return document;
	}

	/** @return what was computed last, or as far as it has come */
	public Optional<DriftReport> report() {
		return report;
	}

	/** @return why the last run gave no report; empty if it did */
	public Optional<Problem> failure() {
		return failure;
	}

	public boolean isRunning() {
		return running;
	}

	/** @return whether the report does not answer to what is set up now */
	public boolean isOutdated() {
		return report.isPresent() && !reportedSpec.equals(document.text());
	}

	/** @return how much of the running report is there, 0 to 1; 0 if none runs */
	public double progress() {
		return report.filter(_ -> isRunning()).map(DriftReport::drift).filter(drift -> drift.columns() > 0)
				.map(drift -> report.orElseThrow().columns().size() / (double) drift.columns()).orElse(0.0);
	}

	/** Computes the report of what is set up now; a run that goes on is stopped first. */
	public void run() {
		stop();
		long number = ++run;
		failure = Optional.empty();
		reportedSpec = document.text();
		running = true;
		stop = Optional.of(runner.start(document, new Outcome() {
			@Override
			public void report(DriftReport computed) {
				if (number == run) {
					show(computed);
				}
			}

			@Override
			public void failed(Problem problem) {
				if (number == run) {
					running = false;
					failure = Optional.of(problem);
					changed();
				}
			}

			@Override
			public void stopped() {
				if (number == run) {
					running = false;
					changed();
				}
			}
		}));
		changed();
	}

	private void show(DriftReport computed) {
		report = Optional.of(computed);
		boolean finished = isRunning() && computed.state() == ReportState.COMPLETED;
		if (computed.state() != ReportState.RUNNING) {
			running = false;
		}
		changed();
		if (finished) {
			finishListeners.forEach(Runnable::run);
		}
	}

	/**
	 * Shows a report that was computed before, unless a newer one is there.
	 *
	 * @param spec the text of the spec that it answers to
	 */
	public void show(DriftReport computed, String spec) {
		if (!isRunning() && report.isEmpty()) {
			reportedSpec = spec;
			show(computed);
		}
	}

	/** Stops the run; what has been computed stays. */
	public void stop() {
		if (running) {
			stop.ifPresent(Runnable::run);
		}
	}

	/** @return the column that is looked at; the one that drifted most, as long as nobody has chosen one */
	public Optional<ColumnDrift> column() {
		return report.flatMap(shown -> shown.column(column).or(() -> mostDrifted(shown)));
	}

	private static Optional<ColumnDrift> mostDrifted(DriftReport shown) {
		return shown.columns().stream().max((a, b) -> Double.compare(a.severity(), b.severity()));
	}

	/** Looks at another column. */
	public void selectColumn(String name) {
		if (!name.equals(column)) {
			column = name;
			columnListeners.forEach(Runnable::run);
		}
	}
}
