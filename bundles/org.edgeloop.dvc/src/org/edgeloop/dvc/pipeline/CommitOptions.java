package org.edgeloop.dvc.pipeline;

import java.util.List;

/**
 * What {@code dvc commit} records, and how.
 *
 * @param targets stages, files of stages, outputs; all if empty
 * @param withDependencies whether the stages that the targets depend on are recorded, too
 * @param recursive whether a folder as a target means the stages in it
 * @param force whether nobody is asked before something that changed is recorded
 * @param relink whether the files in the workspace become links to the cache, as it is configured
 */
public record CommitOptions(List<String> targets, boolean withDependencies, boolean recursive, boolean force, boolean relink) {

	public CommitOptions {
		targets = List.copyOf(targets);
	}
}
