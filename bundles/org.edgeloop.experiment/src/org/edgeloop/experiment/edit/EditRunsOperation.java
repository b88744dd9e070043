package org.edgeloop.experiment.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.RunBatch;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingWriter;

/** Does one thing with each of some runs. */
public final class EditRunsOperation {

	/** What is done with a run. */
	@FunctionalInterface
	public interface Edit {
		void apply(TrackingWriter writer, String runId) throws IOException;
	}

	private final TrackingStore store;
	private final Set<String> runIds;
	private final Edit edit;

	public EditRunsOperation(TrackingStore store, Set<String> runIds, Edit edit) {
		this.store = store;
		this.runIds = Set.copyOf(runIds);
		this.edit = edit;
	}

	/** Sets a tag, or takes it off where the value is empty. */
	public static Edit tag(String key, String value) {
		return value.isEmpty() ? (writer, runId) -> writer.deleteTag(runId, key)
				: (writer, runId) -> writer.log(runId, RunBatch.tags(Map.of(key, value)));
	}

	/** Marks as worth finding again, or no longer. */
	public static Edit star(boolean starred) {
		return tag(RunTags.STAR, starred ? "true" : "");
	}

	/** Replaces what is noted; empty for nothing. */
	public static Edit note(String text) {
		return tag(RunTags.NOTE, text);
	}

	public static Edit rename(String name) {
		return (writer, runId) -> writer.rename(runId, name);
	}

	/** Puts into the bin. */
	public static Edit delete() {
		return TrackingWriter::delete;
	}

	/** Takes out of the bin. */
	public static Edit restore() {
		return TrackingWriter::restore;
	}

	/**
	 * @return the runs that were changed
	 * @throws ProblemException if the store is read only, or if some runs could not be changed; the others are
	 */
	public Set<String> run(Progress progress) throws IOException {
		Optional<TrackingWriter> writer = store.writer();
		if (writer.isEmpty()) {
			throw new ProblemException(Problem.error("This store can only be read", store.uri().toString(),
					"runs in a data base are changed through the MLflow server that writes it"));
		}
		progress.begin("Changing runs", runIds.size());
		List<Problem> problems = new ArrayList<>();
		for (String runId : runIds) {
			progress.checkCancelled();
			try {
				edit.apply(writer.get(), runId);
			} catch (IOException e) {
				problems.add(problem(runId, e));
			}
			progress.worked(1);
		}
		if (!problems.isEmpty()) {
			throw new ProblemException(together(problems));
		}
		return runIds;
	}

	private static Problem problem(String runId, IOException cause) {
		String said = cause.getMessage();
		return cause instanceof ProblemException named ? named.problem() : Problem.error(said == null ? cause.toString() : said, runId, "");
	}

	private Problem together(List<Problem> problems) {
		Problem first = problems.getFirst();
		return problems.size() == 1 ? first
				: Problem.error(problems.size() + " of " + runIds.size() + " runs could not be changed; the first: " + first.what(), first.where(),
						first.remedy());
	}
}
