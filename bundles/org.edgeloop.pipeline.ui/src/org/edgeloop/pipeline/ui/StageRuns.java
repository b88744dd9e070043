package org.edgeloop.pipeline.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.edgeloop.ui.Background;

/** The runs of all repositories, one of each. They go on whether or not a view shows them. */
public final class StageRuns {

	private final Background background;
	private final StageSource source;
	private final Map<Path, StageRun> runs = new HashMap<>();

	public StageRuns(Background background, StageSource source) {
		this.background = background;
		this.source = source;
	}

	/** @return what runs in a repository, or ran there last */
	public StageRun of(Path root) {
		return runs.computeIfAbsent(root, folder -> new StageRun(folder, background, source));
	}
}
