package org.edgeloop.dataset.ui.explorer.internal;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResourceDelta;

/** The files of a project beside its recordings and labels: models, reports, devices. */
final class OtherFiles {

	private OtherFiles() {
	}

	/**
	 * @param project what changed of a project
	 * @param left the names of its own folders and files that others look after
	 * @return the folders into which something came, or from which something went
	 */
	static Set<IContainer> changed(IResourceDelta project, Set<String> left) {
		var folders = new LinkedHashSet<IContainer>();
		for (IResourceDelta child : project.getAffectedChildren()) {
			if (!left.contains(child.getResource().getName())) {
				add(folders, child);
			}
		}
		return folders;
	}

	private static void add(Set<IContainer> folders, IResourceDelta delta) {
		if (delta.getKind() != IResourceDelta.CHANGED) {
			folders.add(delta.getResource().getParent());
			return;
		}
		for (IResourceDelta child : delta.getAffectedChildren()) {
			add(folders, child);
		}
	}
}
