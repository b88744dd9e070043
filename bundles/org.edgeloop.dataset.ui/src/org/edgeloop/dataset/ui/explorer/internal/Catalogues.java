package org.edgeloop.dataset.ui.explorer.internal;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.dataset.LabelEvents;
import org.edgeloop.dataset.ui.explorer.internal.tree.DatasetTree;
import org.edgeloop.dataset.ui.explorer.internal.tree.RecordingNode;
import org.edgeloop.dataset.ui.projects.ProjectNature;
import org.edgeloop.dataset.ui.projects.Projects;

/**
 * The catalogues of all open Edgeloop projects, shared by the explorer, the decorations and the properties. They follow the
 * workspace: whatever changes below {@code data} or {@code labels} is scanned again in the background.
 */
public final class Catalogues {

	/** Several files are often written one after the other. */
	private static final long GATHER_MILLISECONDS = 100;

	private static final Catalogues SHARED = new Catalogues();

	/** What a view wants to know; told from any thread. */
	public interface Listener {

		/** Projects were opened, closed, made or deleted. */
		void projectsChanged();

		/** A recording or group was renamed or moved inside the workspace. */
		void moved(IResource from, IResource to);

		/** @param older what the project was before; {@code null} at its first scan */
		void scanned(IProject project, @Nullable DatasetTree older, DatasetTree newer);

		/** A recording's channels, or why it has none, are known now. */
		void detailsRead(IResource recording);

		/** Files or folders came or went directly in these, which hold neither recordings nor labels. */
		default void membersChanged(Set<IContainer> folders) {
			// only who shows files wants to know
		}
	}

	private final Map<IProject, Catalogue> catalogues = new ConcurrentHashMap<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();

	private final Catalogue.Listener forward = new Catalogue.Listener() {
		@Override
		public void scanned(Catalogue catalogue, @Nullable DatasetTree older, DatasetTree newer) {
			if (catalogues.get(catalogue.project()) == catalogue) {
				listeners.forEach(listener -> listener.scanned(catalogue.project(), older, newer));
			}
		}

		@Override
		public void detailsRead(Catalogue catalogue, IResource recording) {
			listeners.forEach(listener -> listener.detailsRead(recording));
		}
	};

	private Catalogues() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this::resourcesChanged, IResourceChangeEvent.POST_CHANGE);
		LabelEvents.addListener((folder, _) -> labelsSaved(folder));
	}

	public static Catalogues shared() {
		return SHARED;
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** @return the project's catalogue, which is scanned if it is new; empty if this is no open Edgeloop project */
	public Optional<Catalogue> of(IProject project) {
		if (!ProjectNature.isOn(project)) {
			return Optional.empty();
		}
		Catalogue known = catalogues.get(project);
		if (known == null) {
			Catalogue created = new Catalogue(project, forward);
			known = catalogues.putIfAbsent(project, created);
			if (known == null) {
				known = created;
				known.rescan(0);
			}
		}
		return Optional.of(known);
	}

	/** @return the latest scan of the resource's project; empty before the first is done */
	public Optional<DatasetTree> treeOf(IResource resource) {
		return resource.getProject() == null ? Optional.empty() : of(resource.getProject()).flatMap(Catalogue::tree);
	}

	/** @return the recording that a file is, or is the label file of if the recording itself is gone */
	public Optional<RecordingNode> recordingOf(IResource file) {
		return treeOf(file).flatMap(tree -> tree.recording(DatasetPaths.of(file))
				.or(() -> DatasetPaths.recordingOf(file).flatMap(tree::recording).filter(RecordingNode::isLost)));
	}

	/** Opens a recording in the background, so that the explorer says whether it is sound, as somebody has doubts. */
	public void lookInto(IResource recording) {
		of(recording.getProject()).ifPresent(catalogue -> catalogue.details(recording));
	}

	/** Looks again at every project: the user comes back from elsewhere, where files may have come and gone. */
	public void rescanAll() {
		catalogues.values().forEach(catalogue -> {
			catalogue.rescan(0);
			catalogue.synchronise();
		});
	}

	/** Scans a project again, as something else than its files is known now. */
	public void rescan(Path folder) {
		catalogues.forEach((project, catalogue) -> {
			if (folder.equals(Projects.folderOf(project))) {
				catalogue.rescan(0);
			}
		});
	}

	/** Labels are written past the workspace, which learns of it here. */
	private void labelsSaved(Path folder) {
		catalogues.forEach((project, catalogue) -> {
			if (folder.equals(Projects.folderOf(project))) {
				catalogue.rescan(0);
				catalogue.synchronise();
			}
		});
	}

	private void resourcesChanged(IResourceChangeEvent event) {
		boolean projectsChanged = false;
		for (IResourceDelta delta : event.getDelta().getAffectedChildren()) {
			IProject project = (IProject) delta.getResource();
			if (concernsProject(delta)) {
				projectsChanged = true;
				if (!ProjectNature.isOn(project)) {
					forget(project);
				}
			}
			tellMoves(delta);
			Set<IContainer> others = OtherFiles.changed(delta, WATCHED);
			if (!others.isEmpty()) {
				listeners.forEach(listener -> listener.membersChanged(others));
			}
			Catalogue catalogue = catalogues.get(project);
			if (catalogue != null && concernsDataset(delta)) {
				catalogue.rescan(GATHER_MILLISECONDS);
			}
		}
		if (projectsChanged) {
			listeners.forEach(Listener::projectsChanged);
		}
	}

	private void tellMoves(IResourceDelta delta) {
		for (IResourceDelta child : delta.getAffectedChildren()) {
			IPath from = child.getMovedFromPath();
			if (from != null) {
				IResource old = ResourcesPlugin.getWorkspace().getRoot().getFile(from);
				listeners.forEach(listener -> listener.moved(old, child.getResource()));
			}
			tellMoves(child);
		}
	}

	private void forget(IProject project) {
		Catalogue catalogue = catalogues.remove(project);
		if (catalogue != null) {
			catalogue.close();
		}
	}

	private static boolean concernsProject(IResourceDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED
				|| (delta.getFlags() & (IResourceDelta.OPEN | IResourceDelta.DESCRIPTION)) != 0
				|| isAddedOrRemoved(delta.findMember(IPath.fromOSString(ProjectNature.DESCRIPTION_FILE)));
	}

	private static boolean isAddedOrRemoved(@Nullable IResourceDelta delta) {
		return delta != null && delta.getKind() != IResourceDelta.CHANGED;
	}

	private static boolean concernsDataset(IResourceDelta delta) {
		var names = new HashSet<String>();
		for (IResourceDelta child : delta.getAffectedChildren()) {
			names.add(child.getResource().getName());
		}
		return names.stream().anyMatch(WATCHED::contains);
	}

	private static final Set<String> WATCHED = Set.of(ProjectNature.DATA_FOLDER, ProjectNature.LABELS_FOLDER,
			ProjectNature.DESCRIPTION_FILE);
}
