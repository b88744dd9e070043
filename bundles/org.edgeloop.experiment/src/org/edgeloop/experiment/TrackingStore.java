package org.edgeloop.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;

/**
 * Where experiments and runs are kept: a folder, a data base or a server. May be asked from any thread; every method may take long.
 * Methods fail with a {@link org.edgeloop.base.ProblemException} that names what, where and what to do, or with an
 * {@link IOException}; both leave the store as it was.
 */
public interface TrackingStore extends AutoCloseable {

	TrackingUri uri();

	/** @return what whoever uses the store should know before anything is read or written, such as that others can listen */
	default List<Problem> warnings() {
		return List.of();
	}

	/** @return the experiments in one of these states, in the store's order; those that cannot be read go to the sink as problems */
	List<Experiment> experiments(Set<Lifecycle> lifecycles, RunSink problems, Progress progress) throws IOException;

	/** @return the experiment of this name, whatever its state, if there is one */
	default Optional<Experiment> experiment(String name) throws IOException {
		return experiments(EnumSet.allOf(Lifecycle.class), RunSink.NONE, Progress.NONE).stream()
				.filter(experiment -> experiment.name().equals(name)).findFirst();
	}

	/** Hands over all runs asked for, in portions. */
	void runs(RunQuery query, RunSink sink, Progress progress) throws IOException;

	/** @throws org.edgeloop.base.ProblemException if there is no such run */
	Run run(String runId) throws IOException;

	/** @return all values of a metric in the order in which the store keeps them; none if the run has no such metric */
	MetricHistory history(String runId, String metric, Progress progress) throws IOException;

	/**
	 * The same metric of many runs, faster than one by one.
	 *
	 * @param sink is handed the run's id and its history, in any order, never from two threads at once
	 * @throws IOException if none can be read; a store that reads runs one by one leaves out those that it cannot read, which is told to
	 *         whoever lists the runs
	 */
	void histories(Collection<String> runIds, String metric, BiConsumer<String, MetricHistory> sink, Progress progress)
			throws IOException;

	/**
	 * @param folder below the run's artifacts, with slashes; empty for the topmost
	 * @return what lies directly in it, sorted by path
	 */
	List<Artifact> artifacts(String runId, String folder) throws IOException;

	/**
	 * @param path of a file below the run's artifacts
	 * @return a local file with its content: the artifact itself where the store is a folder, else a copy below the cache
	 */
	Path artifact(String runId, String path, Progress progress) throws IOException;

	ModelRegistry registry();

	/** @return what changes the store, if it can be changed */
	Optional<TrackingWriter> writer();

	/**
	 * Says from now on which runs may have changed, and which may be new, until the watch is closed.
	 *
	 * @param running the runs to look after on stores that have to be asked; stores that notice by themselves may name others
	 */
	AutoCloseable watch(Set<String> running, RunChanges changes) throws IOException;

	@Override
	void close() throws IOException;
}
