package org.edgeloop.dataset.ui.explorer.internal;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonViewer;
import org.edgeloop.dataset.ui.explorer.internal.tree.DatasetTree;
import org.edgeloop.dataset.ui.explorer.internal.tree.TreeContents;
import org.edgeloop.dataset.ui.explorer.internal.tree.TreePresenter;
import org.edgeloop.dataset.ui.projects.ProjectNature;
import org.edgeloop.dataset.ui.projects.internal.TimingTrace;

/** Brings what scans and filters find into the tree: only the folders that changed are refreshed. */
public final class ExplorerUpdater implements Catalogues.Listener {

	/** The key under which the viewer keeps its presenter. */
	public static final String PRESENTER = DatasetContentProvider.PRESENTER;

	/** Opening all groups with more matches than this would bury the user and cost time. */
	private static final int EXPANDED_MATCHES = 500;

	private final CommonViewer viewer;
	private final TreePresenter<IProject> presenter;
	private final ExplorerFilter filter;
	private final ExplorerArea area;
	private @Nullable IResource movedSelection;
	private final Listener comeBack = _ -> Catalogues.shared().rescanAll();

	public ExplorerUpdater(CommonViewer viewer, TreePresenter<IProject> presenter, ExplorerFilter filter, ExplorerArea area) {
		this.viewer = viewer;
		this.presenter = presenter;
		this.filter = filter;
		this.area = area;
	}

	public void start() {
		Catalogues.shared().addListener(this);
		filter.onApplied(this::filtered);
		viewer.getControl().getShell().addListener(SWT.Activate, comeBack);
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			Catalogues.shared().of(project).flatMap(Catalogue::tree).ifPresent(tree -> scanned(project, null, tree));
		}
		projectsChanged();
	}

	public void stop() {
		Catalogues.shared().removeListener(this);
		if (!viewer.getControl().isDisposed()) {
			viewer.getControl().getShell().removeListener(SWT.Activate, comeBack);
		}
	}

	@Override
	public void projectsChanged() {
		IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		for (IProject project : projects) {
			if (Catalogues.shared().of(project).isEmpty()) {
				presenter.forget(project);
			}
		}
		onDisplay(() -> {
			viewer.refresh();
			area.showProjects(projects.length > 0);
			area.showCounts(presenter);
		});
	}

	@Override
	public void scanned(IProject project, @Nullable DatasetTree older, DatasetTree newer) {
		refresh(Map.of(project, presenter.show(project, newer)));
	}

	@Override
	public void membersChanged(Set<IContainer> folders) {
		onDisplay(() -> folders.forEach(folder -> viewer.refresh(folder, false)));
	}

	/** What was selected stays selected where it is now, for whoever renames by F2 and goes on with the arrow keys. */
	@Override
	public void moved(IResource from, IResource to) {
		onDisplay(() -> {
			boolean selected = Stream.of(viewer.getStructuredSelection().toArray())
					.anyMatch(element -> element instanceof IResource resource && resource.getFullPath().equals(from.getFullPath()));
			if (selected) {
				movedSelection = to;
			}
		});
	}

	private void selectMoved() {
		IResource moved = movedSelection;
		if (moved != null) {
			movedSelection = null;
			viewer.setSelection(new StructuredSelection(moved), true);
		}
	}

	private void filtered(Map<IProject, Set<String>> changed) {
		refresh(changed);
		if (!presenter.filter().text().isEmpty() && presenter.shown() <= EXPANDED_MATCHES) {
			onDisplay(this::expandGroups);
		}
	}

	private void refresh(Map<IProject, Set<String>> changed) {
		onDisplay(() -> {
			changed.forEach((project, folders) -> folders.forEach(folder -> viewer.refresh(node(project, folder), false)));
			selectMoved();
			area.showCounts(presenter);
			if (TimingTrace.isOn()) {
				viewer.getControl().getDisplay().timerExec(0, this::noteWhenPainted);
			}
		});
	}

	private void noteWhenPainted() {
		viewer.getControl().addListener(SWT.Paint, new Listener() {
			@Override
			public void handleEvent(Event event) {
				viewer.getControl().removeListener(SWT.Paint, this);
				TimingTrace.note("painted with " + presenter.shown() + " recordings, rows " + rows(viewer.getTree().getItems()));
			}
		});
		viewer.getControl().redraw();
	}

	private static int rows(TreeItem[] items) {
		return items.length + Stream.of(items).mapToInt(item -> rows(item.getItems())).sum();
	}

	private void expandGroups() {
		viewer.getControl().setRedraw(false);
		try {
			for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
				if (ProjectNature.isOn(project)) {
					viewer.setExpandedState(project, true);
					presenter.contents(project).map(TreeContents::groups).orElse(Set.of()).stream().sorted()
							.forEach(group -> viewer.setExpandedState(project.getFolder(group), true));
				}
			}
		} finally {
			viewer.getControl().setRedraw(true);
		}
	}

	private static IContainer node(IProject project, String folder) {
		return folder.equals(DatasetTree.ROOT) ? project : project.getFolder(folder);
	}

	@Override
	public void detailsRead(IResource recording) {
		onDisplay(() -> viewer.refresh(recording, false));
	}

	private void onDisplay(Runnable task) {
		viewer.getControl().getDisplay().asyncExec(() -> {
			if (!viewer.getControl().isDisposed()) {
				task.run();
			}
		});
	}
}
