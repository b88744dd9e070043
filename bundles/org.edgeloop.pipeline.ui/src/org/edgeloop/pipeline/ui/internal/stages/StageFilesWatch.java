package org.edgeloop.pipeline.ui.internal.stages;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.IPath;

/** Notices that files came, went or were changed that stages may read or make: any of the repository's but those that programs keep for themselves. */
public final class StageFilesWatch implements IResourceChangeListener {

	private static final Set<String> PRIVATE = Set.of(".git", ".dvc", ".edgeloop");

	private final Supplier<Optional<Path>> folder;
	private final Runnable changed;

	/**
	 * @param folder whose files matter; asked from any thread
	 * @param changed told from any thread
	 */
	public StageFilesWatch(Supplier<Optional<Path>> folder, Runnable changed) {
		this.folder = folder;
		this.changed = changed;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta();
		if (event.getType() == IResourceChangeEvent.POST_CHANGE && delta != null && folder.get().filter(place -> concerns(delta, place)).isPresent()) {
			changed.run();
		}
	}

	private static boolean concerns(IResourceDelta delta, Path place) {
		IResource resource = delta.getResource();
		if (PRIVATE.contains(resource.getName())) {
			return false;
		}
		if (resource.getType() == IResource.FILE) {
			return isContent(delta) && isIn(resource, place);
		}
		return Arrays.stream(delta.getAffectedChildren()).anyMatch(child -> concerns(child, place));
	}

	private static boolean isContent(IResourceDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
	}

	private static boolean isIn(IResource resource, Path place) {
		IPath location = resource.getLocation();
		return location != null && location.toPath().startsWith(place);
	}
}
