package org.edgeloop.dataset.ui.explorer.internal.refactoring;

import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.edgeloop.dataset.ui.explorer.internal.DatasetPaths;
import org.edgeloop.dataset.ui.projects.ProjectNature;

/** A recording or group that has labels, whose refactoring they take part in. */
final class LabelledElement {

	private final IResource resource;

	private LabelledElement(IResource resource) {
		this.resource = resource;
	}

	/** @return empty if {@code element} is nothing below {@code data} or has no labels to take along */
	static Optional<LabelledElement> of(@Nullable Object element) {
		return element instanceof IResource resource && DatasetPaths.isBelowData(resource) && labels(resource).exists()
				? Optional.of(new LabelledElement(resource))
				: Optional.empty();
	}

	/** @return the label file of a recording, or the folder of a group's label files */
	IResource labels() {
		return labels(resource);
	}

	private static IResource labels(IResource resource) {
		IFile own = DatasetPaths.labelFile(resource.getProject(), DatasetPaths.of(resource));
		// A folder of snapshots is a recording; its labels lie where a file's do.
		if (resource instanceof IContainer && !own.exists()) {
			IPath below = resource.getProjectRelativePath().removeFirstSegments(1);
			return resource.getProject().getFolder(IPath.fromOSString(ProjectNature.LABELS_FOLDER).append(below));
		}
		return own;
	}

	IResource resource() {
		return resource;
	}

	/** @return the change that takes the labels along to {@code folder}; {@code null} if no labels can lie there */
	@Nullable Change moveTo(IContainer folder, String name) {
		IProject project = folder.getProject();
		String path = folder.getProjectRelativePath().append(name).toString();
		if (!path.startsWith(ProjectNature.DATA_FOLDER + '/') || !ProjectNature.isOn(project)) {
			return null;
		}
		return new MoveLabelsChange(new MoveLabelsChange.Place(resource.getProject(), DatasetPaths.of(resource)),
				new MoveLabelsChange.Place(project, path));
	}
}
