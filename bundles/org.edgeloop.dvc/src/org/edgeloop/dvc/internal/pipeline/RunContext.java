package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.WorkspaceData;
import org.edgeloop.dvc.lock.RepositoryLock;
import org.edgeloop.dvc.pipeline.ReproListener;
import org.edgeloop.dvc.pipeline.ReproOptions;
import org.edgeloop.dvc.pipeline.Stage;

/**
 * What stages that are reproduced together share.
 *
 * @param workingFolder where the names in messages are relative to, absolute
 * @param supply brings what is missing from remotes, if that is wanted
 * @param toTrack files that changed and belong to Git, absolute; may be added to from any thread
 * @param workspace is held by whoever touches the workspace; commands run without it
 */
public record RunContext(Path workingFolder, WorkspaceData data, WorkParameters parameters, RunCache runs, ReproOptions options,
		ReproListener listener, Optional<StageSupply> supply, Set<Path> toTrack, ReentrantLock workspace) {

	/** Something that is done to the workspace. */
	@FunctionalInterface
	public interface Step<T> {
		T run() throws IOException;
	}

	public static RunContext of(Path workingFolder, WorkspaceData data, ReproOptions options, ReproListener listener,
			Optional<StageSupply> supply) {
		return new RunContext(workingFolder, data, new WorkParameters(workingFolder), new RunCache(data.repository().cacheFolder()), options,
				listener, supply, Collections.synchronizedSet(new TreeSet<>()), new ReentrantLock());
	}

	public DvcRepository repository() {
		return data.repository();
	}

	public StageComparison comparison() {
		return new StageComparison(workingFolder, data, parameters);
	}

	/** Does something while nobody else, neither here nor in another process, touches the repository. */
	public <T> T alone(Step<T> step, Progress progress) throws IOException {
		workspace.lock();
		try (RepositoryLock _ = RepositoryLock.acquire(repository(), progress)) {
			return step.run();
		} finally {
			workspace.unlock();
		}
	}

	public String display(Path path) {
		return workingFolder.relativize(path).toString().replace('\\', '/');
	}

	public String address(Stage stage) {
		return stage.address(workingFolder);
	}

	/** @return as DVC names a stage in a sentence */
	public String inSentence(Stage stage) {
		return "stage: '" + address(stage) + "'";
	}
}
