package org.edgeloop.experiment.ui.internal.stores;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.ui.stores.TrackedStore;

/** Finds the stores that lie in projects, where MLflow puts them by itself: the folder {@code mlruns} and the file {@code mlflow.db}. */
public final class ProjectStores implements IResourceChangeListener {

	private static final String FOLDER = "mlruns";
	private static final String DATABASE = "mlflow.db";
	private static final int DEEPEST = 2;
	private static final int CHANGES = IResourceDelta.ADDED | IResourceDelta.REMOVED;

	private final Runnable changed;
	private final Consumer<Path> contentChanged;

	/**
	 * @param changed told, from any thread, that stores may have come or gone
	 * @param contentChanged told, from any thread, the folder of a store in which experiments came or went
	 */
	public ProjectStores(Runnable changed, Consumer<Path> contentChanged) {
		this.changed = changed;
		this.contentChanged = contentChanged;
	}

	/** @return the stores of all open projects, by project */
	public static List<TrackedStore> find() {
		var found = new ArrayList<TrackedStore>();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			if (project.isOpen()) {
				store(project, project.getFolder(FOLDER), path -> new TrackingUri.Files(path.toPath())).ifPresent(found::add);
				store(project, project.getFile(DATABASE), path -> new TrackingUri.Sqlite(path.toPath())).ifPresent(found::add);
			}
		}
		return found;
	}

	private static Optional<TrackedStore> store(IProject project, IResource resource, Function<IPath, TrackingUri> uri) {
		return Optional.of(resource).filter(IResource::exists).map(IResource::getLocation)
				.map(location -> new TrackedStore(uri.apply(location), project.getName() + ": " + resource.getName(), false));
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		if (event.getDelta() != null) {
			if (concernsStores(event.getDelta())) {
				changed.run();
			}
			storesWithOtherExperiments(event.getDelta()).forEach(contentChanged);
		}
	}

	/** Experiments are the folders directly in a store. */
	private static List<Path> storesWithOtherExperiments(IResourceDelta workspace) {
		var stores = new ArrayList<Path>();
		for (IResourceDelta project : workspace.getAffectedChildren()) {
			IResourceDelta store = project.findMember(IPath.fromPortableString(FOLDER));
			IPath location = store == null ? null : store.getResource().getLocation();
			if (store != null && location != null && store.getAffectedChildren(CHANGES).length > 0) {
				stores.add(location.toPath());
			}
		}
		return stores;
	}

	private static boolean concernsStores(IResourceDelta delta) {
		int depth = delta.getFullPath().segmentCount();
		if (depth == DEEPEST) {
			return (delta.getKind() & CHANGES) != 0 && Set.of(FOLDER, DATABASE).contains(delta.getFullPath().lastSegment());
		}
		if (depth == 1 && ((delta.getKind() & CHANGES) != 0 || (delta.getFlags() & IResourceDelta.OPEN) != 0)) {
			return true;
		}
		return Arrays.stream(delta.getAffectedChildren()).anyMatch(ProjectStores::concernsStores);
	}
}
