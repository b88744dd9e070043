package org.edgeloop.dataset.ui.explorer;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.views.WorkbenchViewerSetup;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.edgeloop.dataset.ui.explorer.internal.ExplorerArea;
import org.edgeloop.dataset.ui.explorer.internal.ExplorerFilter;
import org.edgeloop.dataset.ui.explorer.internal.ExplorerMenu;
import org.edgeloop.dataset.ui.explorer.internal.ExplorerUpdater;
import org.edgeloop.dataset.ui.explorer.internal.OpenRecording;
import org.edgeloop.dataset.ui.explorer.internal.properties.DatasetPropertyPage;
import org.edgeloop.dataset.ui.explorer.internal.tree.TreePresenter;
import org.edgeloop.ui.FactsHover;

/**
 * The navigator of projects, groups, recordings and channels, with a filter field above the tree and hints where there is
 * nothing to show yet.
 */
public final class DatasetExplorer extends CommonNavigator {

	/** The view's identifier, also of its context menu and its navigator content. */
	public static final String ID = "org.edgeloop.dataset.ui.explorer";

	private final TreePresenter<IProject> presenter = new TreePresenter<>();
	private final ExplorerFilter filter = new ExplorerFilter(presenter);
	private @Nullable ExplorerArea area;
	private @Nullable ExplorerUpdater updater;

	@Override
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		filter.restore(memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		ExplorerArea created = new ExplorerArea(parent, filter);
		area = created;
		super.createPartControl(created.treeParent());
		CommonViewer viewer = getCommonViewer();
		viewer.setComparator(null); // the presenter sorts, off the user interface thread
		created.connect(viewer, getViewSite());
		createHover(viewer);
		ExplorerUpdater connected = new ExplorerUpdater(viewer, presenter, filter, created);
		updater = connected;
		connected.start();
		new ExplorerMenu(filter, presenter).fill(getViewSite().getActionBars());
	}

	/** Says which version of the data what is under the mouse came from. */
	private static void createHover(CommonViewer viewer) {
		Tree tree = viewer.getTree();
		new FactsHover<>(tree, at -> Optional.ofNullable(tree.getItem(at)).map(TreeItem::getData), element -> element instanceof IResource file ? file.getName() : "",
				Optional::of);
	}

	@Override
	protected CommonViewer createCommonViewerObject(Composite parent) {
		CommonViewer viewer = super.createCommonViewerObject(parent);
		WorkbenchViewerSetup.setupViewer(viewer); // large groups show their first rows and offer the next
		viewer.setData(ExplorerUpdater.PRESENTER, presenter);
		return viewer;
	}

	@Override
	protected Object getInitialInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	/** Enter and double click open a recording from its channel too; they show and hide the children of everything else. */
	@Override
	protected void handleDoubleClick(DoubleClickEvent event) {
		if (event.getSelection() instanceof IStructuredSelection selection
				&& OpenRecording.open(getSite().getPage(), selection.getFirstElement())) {
			return;
		}
		super.handleDoubleClick(event);
	}

	/** A project that is revealed is what one wants to look into. */
	@Override
	public void selectReveal(ISelection selection) {
		super.selectReveal(selection);
		if (selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof IProject project) {
			getCommonViewer().setExpandedState(project, true);
		}
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		filter.save(memento);
	}

	@Override
	public void setFocus() {
		ExplorerArea shown = area;
		if (shown != null) {
			shown.setFocus();
		}
	}

	@Override
	@NonNullByDefault({}) // the platform's signature says nothing of null
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IPropertySheetPage.class) {
			return adapter.cast(new DatasetPropertyPage());
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		ExplorerUpdater connected = updater;
		if (connected != null) {
			connected.stop();
		}
		super.dispose();
	}
}
