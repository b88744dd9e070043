package org.edgeloop.dvc.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.TargetSelection.Selected;

/** Holds data in the workspace and the cache against the pointers. Changes nothing, and disturbs nobody who does. */
public final class DataStatusOperation {

	private final DvcRepository repository;
	private final List<String> targets;

	/** @param targets see {@link TargetSelection}; none for all data */
	public DataStatusOperation(DvcRepository repository, List<String> targets) {
		this.repository = repository;
		this.targets = List.copyOf(targets);
	}

	/**
	 * @return each output once, in the order of the files, also those that did not change
	 * @throws org.edgeloop.base.ProblemException if a target is not found, or a pointer cannot be understood
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public List<OutputStatus> run(Progress progress) throws IOException {
		var found = new ArrayList<OutputStatus>();
		try (WorkspaceData data = WorkspaceData.open(repository)) {
			List<TrackedOutput> tracked = TrackedOutputs.in(repository, progress);
			for (Selected selected : new TargetSelection(tracked, false).select(targets)) {
				TrackedOutput output = selected.output();
				boolean cached = output.isCached();
				found.add(new OutputStatus(output,
						data.change(repository.root().resolve(output.path()), output.output().state(), cached, progress)));
			}
		}
		return found;
	}
}
