package org.edgeloop.pipeline.ui.internal.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.pipeline.ReproListener;
import org.edgeloop.dvc.pipeline.ReproOptions;
import org.edgeloop.dvc.pipeline.ReproResult;
import org.edgeloop.pipeline.ui.StageSource;
import org.edgeloop.pipeline.ui.StagesSnapshot;
import org.edgeloop.ui.Problems;

/** Has the workspace notice what stages have made, whatever became of them. */
public final class RefreshingStages implements StageSource {

	private final StageSource source;

	public RefreshingStages(StageSource source) {
		this.source = source;
	}

	@Override
	public Optional<StagesSnapshot> list(Path folder, Progress progress) throws IOException {
		return source.list(folder, progress);
	}

	@Override
	public StagesSnapshot look(Path folder, Progress progress) throws IOException {
		return source.look(folder, progress);
	}

	@Override
	public ReproResult run(Path folder, ReproOptions options, ReproListener listener, Progress progress) throws IOException {
		try {
			return source.run(folder, options, listener, progress);
		} finally {
			refresh(folder);
		}
	}

	/** Refreshes the folders of the workspace that lie in a folder, or the one that it lies in. */
	private static void refresh(Path folder) {
		try {
			for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
				if (project.isOpen() && project.getLocation() != null && project.getLocation().toPath().startsWith(folder)) {
					project.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
				}
			}
			for (IContainer container : containers(folder.toUri())) {
				if (container.getType() != IResource.PROJECT) {
					container.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
				}
			}
		} catch (CoreException e) {
			Problems.log("The workspace did not notice what stages made in " + folder, e);
		}
	}

	private static IContainer[] containers(URI place) {
		return ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(place);
	}
}
