package org.edgeloop.experiment.logging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.RunRules;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.internal.logging.LoggerSession;
import org.edgeloop.experiment.internal.logging.SpoolRecord;

/**
 * Logs a run, and runs inside it, to a store without ever waiting for the store. Every call returns when this machine has what was
 * logged; a thread delivers it in that order, and what cannot be delivered now is delivered by a {@link ResumeLoggingOperation} later,
 * each value once. Calls fail with a {@link ProblemException} for what MLflow would not take, and with an {@link IOException} if the
 * disk takes nothing more; the run then goes on without what was refused. May be called from any thread.
 */
public final class RunLogger implements AutoCloseable {

	private final LoggerSession session;
	private final int run;
	private final Map<String, String> params = new HashMap<>();
	private boolean ended;

	/** Begins a session's first run. */
	private interface Beginning {
		int in(LoggerSession session) throws IOException;
	}

	private RunLogger(LoggerSession session, int run) {
		this.session = session;
		this.run = run;
	}

	/**
	 * Begins a run of status RUNNING.
	 *
	 * @param store where it goes; stays the caller's, who closes it after the logger
	 * @throws IOException if the store can only be read, or there can be no spool
	 */
	public static RunLogger start(TrackingStore store, NewRun run, LoggerSettings settings) throws IOException {
		NewRun whole = checked(run);
		return begun(LoggerSession.open(store, settings), session -> session.begin(SpoolRecord.NO_PARENT, whole));
	}

	/**
	 * Adds to a run that the store has.
	 *
	 * @param store where it is; stays the caller's, who closes it after the logger
	 */
	public static RunLogger resume(TrackingStore store, String runId, LoggerSettings settings) throws IOException {
		if (runId.isBlank()) {
			throw new ProblemException(Problem.error("A run without an id cannot be added to", store.uri().toString(), "give the run's id"));
		}
		return begun(LoggerSession.open(store, settings), session -> session.resume(runId));
	}

	private static RunLogger begun(LoggerSession session, Beginning beginning) throws IOException {
		try {
			return new RunLogger(session, beginning.in(session));
		} catch (IOException | RuntimeException e) {
			session.deliver(Progress.NONE);
			throw e;
		}
	}

	/** Begins a run inside this one, to be closed or ended before it. */
	public RunLogger startChild(NewRun child) throws IOException {
		return new RunLogger(session, session.begin(run, checked(child)));
	}

	/** @return the run with its user in a tag as well, as MLflow's own client has it */
	private static NewRun checked(NewRun run) throws ProblemException {
		if (run.experiment().isBlank()) {
			throw new ProblemException(Problem.error("A run belongs to an experiment, and this one has no name", run.name(), "name one"));
		}
		Map<String, String> tags = new LinkedHashMap<>(run.tags());
		if (!run.user().isEmpty()) {
			tags.putIfAbsent(RunTags.USER, run.user());
		}
		for (var tag : tags.entrySet()) {
			RunRules.checkTag(tag.getKey(), tag.getValue());
		}
		return new NewRun(run.experiment(), run.name(), run.user(), tags);
	}

	/** @return what the store calls the run; empty until the store has answered */
	public Optional<String> runId() {
		return session.runId(run);
	}

	/** Logs params, each of which may be logged again with the same value only. */
	public synchronized void params(Map<String, String> values) throws IOException {
		for (var param : values.entrySet()) {
			RunRules.checkParam(param.getKey(), param.getValue());
			String before = params.get(param.getKey());
			if (before != null && !before.equals(param.getValue())) {
				throw new ProblemException(Problem.error("A param may not change, and this one is " + before, param.getKey(),
						"log what changes as a metric or a tag"));
			}
		}
		append(new SpoolRecord.Params(run, Map.copyOf(values)));
		params.putAll(values);
	}

	public void param(String key, String value) throws IOException {
		params(Map.of(key, value));
	}

	/** Logs a value measured now. */
	public void metric(String key, double value, long step) throws IOException {
		metrics(Map.of(key, value), step);
	}

	/** Logs values measured now. */
	public void metrics(Map<String, Double> values, long step) throws IOException {
		metrics(values, step, session.now());
	}

	/** @param timestamp when the values were measured, in milliseconds since 1970 */
	public void metrics(Map<String, Double> values, long step, long timestamp) throws IOException {
		for (String key : values.keySet()) {
			RunRules.checkKey("metric", key);
		}
		append(new SpoolRecord.Metrics(run, timestamp, step, Map.copyOf(values)));
	}

	/** Sets tags, over those of the same keys. */
	public void tags(Map<String, String> values) throws IOException {
		for (var tag : values.entrySet()) {
			RunRules.checkTag(tag.getKey(), tag.getValue());
		}
		append(new SpoolRecord.Tags(run, Map.copyOf(values)));
	}

	/** Says which data sets the run is given. */
	public void inputs(List<DatasetInput> inputs) throws IOException {
		append(new SpoolRecord.Inputs(run, List.copyOf(inputs)));
	}

	/**
	 * Keeps a file with the run, as it is now.
	 *
	 * @param path below the run's artifacts, with slashes, where it is to be found
	 */
	public void artifact(Path file, String path) throws IOException {
		RunRules.checkArtifactPath(path);
		if (!Files.isRegularFile(file)) {
			throw new ProblemException(Problem.error("There is no such file to be kept with the run", file.toString(), "check the path"));
		}
		append(new SpoolRecord.File(run, path, session.copy(file)));
	}

	/**
	 * Ends the run; nothing can be logged to it any more.
	 *
	 * @param status RUNNING if somebody else goes on with it
	 */
	public synchronized void end(RunStatus status) throws IOException {
		append(new SpoolRecord.End(run, status, session.now()));
		ended = true;
		session.ended(run);
	}

	private synchronized void append(SpoolRecord record) throws IOException {
		if (ended) {
			throw new IllegalStateException("The run has ended");
		}
		session.append(record);
	}

	/**
	 * Ends what still runs, this run and those inside it, as FAILED, and waits until the store has all that was logged, or turns out
	 * to be away. For the outermost run alone; nothing can be logged afterwards.
	 *
	 * @return whether the store has it; otherwise the spool keeps it
	 * @throws java.util.concurrent.CancellationException if cancelled; the spool keeps what the store does not have
	 */
	public boolean deliver(Progress progress) throws IOException {
		return session.deliver(progress);
	}

	/**
	 * Ends the run as FAILED unless it has ended. Of the outermost run, it also waits until the store has all that was logged, or
	 * turns out to be away.
	 */
	@Override
	public void close() throws IOException {
		boolean left;
		synchronized (this) {
			left = !ended;
		}
		try {
			if (left && !session.isClosed()) {
				end(RunStatus.FAILED);
			}
		} finally {
			if (run == 0) {
				session.deliver(Progress.NONE);
			}
		}
	}
}
