package org.edgeloop.experiment.internal.logging;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.RunBatch;
import org.edgeloop.experiment.RunBatch.Metric;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingWriter;

/**
 * Carries a spool's records to a store, in their order, each once. Where it is unknown whether the store got something, because it did
 * not answer or the process died, the store is asked first. What the store refuses is put aside, and the rest goes on.
 */
public final class SpoolDelivery {

	private final Spool spool;
	private final TrackingStore store;
	private final TrackingWriter writer;
	private final Consumer<Problem> problems;
	private final MetricArrivals arrivals;
	private final Map<String, String> experimentIds = new HashMap<>();

	/** Whether the store may have more than the spool's marks say. */
	private boolean uncertain;

	/**
	 * @param resumed whether somebody else may have delivered from this spool before
	 * @throws ProblemException if the store can only be read
	 */
	public SpoolDelivery(Spool spool, TrackingStore store, boolean resumed, Consumer<Problem> problems) throws ProblemException {
		this.spool = spool;
		this.store = store;
		this.writer = store.writer().orElseThrow(() -> new ProblemException(Problem.error("This store can only be read",
				store.uri().toString(), "log to a file store or to a server")));
		this.problems = problems;
		this.arrivals = new MetricArrivals(store, spool);
		this.uncertain = resumed;
	}

	/**
	 * Delivers the next records.
	 *
	 * @return whether there were any
	 * @throws IOException if they could not be delivered and should be tried again later
	 */
	public boolean next() throws IOException {
		Iterator<SpoolEntry> entries = spool.entries(spool.offset());
		if (!entries.hasNext()) {
			return false;
		}
		// What the store is told must not be unknown to the spool after a power cut.
		spool.sync();
		RecordGroup group = RecordGroup.first(entries);
		try {
			deliver(group);
		} catch (ProblemException refused) {
			if (isToBeTriedAgain(group, refused)) {
				throw refused;
			}
			for (RecordGroup single : RecordGroup.single(group.entries())) {
				deliverOrPutAside(single);
			}
		}
		spool.delivered(group.to());
		return true;
	}

	private void deliverOrPutAside(RecordGroup group) throws IOException {
		try {
			deliver(group);
		} catch (ProblemException refused) {
			if (isToBeTriedAgain(group, refused)) {
				throw refused;
			}
			spool.refuse(group.record(), refused.problem());
			problems.accept(refused.problem());
		}
		spool.delivered(group.to());
	}

	/** A run that cannot be made leaves nothing that its records could be added to, so they wait until it can. */
	private static boolean isToBeTriedAgain(RecordGroup group, ProblemException refused) {
		return refused instanceof ConnectionException || group.record() instanceof SpoolRecord.Begin || isOfTheDisk(refused);
	}

	/** A full or locked disk of a file store may be free again, but a name that is in the way, or too long, stays so. */
	private static boolean isOfTheDisk(ProblemException refused) {
		return switch (refused.getCause()) {
		case FileAlreadyExistsException _ -> false;
		case NotDirectoryException _ -> false;
		case FileSystemException named -> !("" + named.getReason()).contains("too long");
		case IOException _ -> true;
		case null, default -> false;
		};
	}

	private void deliver(RecordGroup group) throws IOException {
		try {
			switch (group.record()) {
			case SpoolRecord.Begin begin -> begin(begin);
			case SpoolRecord.Continue run -> spool.named(run.run(), run.runId());
			case SpoolRecord.Metrics _, SpoolRecord.Params _, SpoolRecord.Tags _ -> log(group);
			case SpoolRecord.Inputs inputs -> writer.logInputs(runId(inputs), inputs.inputs());
			case SpoolRecord.File file -> putArtifact(file);
			case SpoolRecord.End end -> end(end);
			case SpoolRecord.Damaged _ -> throw new ProblemException(
					Problem.error("A line of the spool is damaged", spool.folder().toString(), "what it said is kept in refused.jsonl"));
			}
		} catch (IOException e) {
			uncertain = true;
			throw e;
		}
	}

	private void begin(SpoolRecord.Begin begin) throws IOException {
		if (spool.runId(begin.run()).isPresent()) {
			return;
		}
		String experiment = experimentId(begin.start().experiment());
		Map<String, String> tags = new TreeMap<>(begin.start().tags());
		tags.put(RunTags.LOGGER, begin.id());
		if (begin.parent() != SpoolRecord.NO_PARENT) {
			tags.put(RunTags.PARENT, runId(begin.parent()));
		}
		Optional<String> made = uncertain ? find(experiment, begin.id()) : Optional.empty();
		String runId = made.isPresent() ? made.get()
				: writer.createRun(experiment, begin.start().name(), begin.start().user(), begin.started(), tags).id();
		uncertain &= made.isPresent();
		spool.named(begin.run(), runId);
	}

	private String experimentId(String name) throws IOException {
		Optional<String> known = Optional.ofNullable(experimentIds.get(name));
		Optional<String> found = known.isPresent() ? known : store.experiment(name).map(Experiment::id);
		String id = found.isPresent() ? found.get() : createExperiment(name);
		experimentIds.put(name, id);
		return id;
	}

	/** Somebody else may have made it a moment ago, or we, when the answer was lost. */
	private String createExperiment(String name) throws IOException {
		try {
			return writer.createExperiment(name, Map.of());
		} catch (ConnectionException e) {
			throw e;
		} catch (ProblemException e) {
			return store.experiment(name).map(Experiment::id).orElseThrow(() -> e);
		}
	}

	/** @return the run that was made for the spool, though its answer was lost */
	private Optional<String> find(String experiment, String id) throws IOException {
		var found = new RunByTag(RunTags.LOGGER, id);
		store.runs(RunQuery.of(experiment), found, Progress.NONE);
		return found.id();
	}

	private void log(RecordGroup group) throws IOException {
		int run = group.record().run();
		String runId = runId(group.record());
		RunBatch batch = group.batch();
		if (uncertain && !batch.metrics().isEmpty()) {
			List<Metric> missing = arrivals.missing(run, runId, batch.metrics(), group.entries().getFirst().from());
			uncertain = missing.size() < batch.metrics().size();
			batch = new RunBatch(missing, batch.params(), batch.tags());
		}
		writer.log(runId, batch);
	}

	private void putArtifact(SpoolRecord.File file) throws IOException {
		Path copy = spool.file(file.copy());
		if (!Files.isRegularFile(copy)) {
			throw new ProblemException(Problem.error("The copy of the artifact " + file.path() + " is gone", copy.toString(), ""));
		}
		writer.putArtifact(runId(file), copy, file.path(), Progress.NONE);
	}

	private void end(SpoolRecord.End end) throws IOException {
		if (end.status() != RunStatus.RUNNING) {
			writer.update(runId(end), end.status(), end.ended());
		}
	}

	private String runId(SpoolRecord record) throws ProblemException {
		return runId(record.run());
	}

	private String runId(int run) throws ProblemException {
		return spool.runId(run).orElseThrow(() -> new ProblemException(
				Problem.error("The spool does not say which run this belongs to", spool.folder().toString(), "")));
	}
}
