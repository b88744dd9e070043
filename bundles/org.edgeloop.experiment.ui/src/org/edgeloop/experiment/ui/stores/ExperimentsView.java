package org.edgeloop.experiment.ui.stores;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.experiment.ui.internal.stores.ExperimentsPresenter;
import org.edgeloop.experiment.ui.internal.stores.StoreCommands;
import org.edgeloop.experiment.ui.internal.stores.StoreLabels;
import org.edgeloop.experiment.ui.internal.stores.StoreNode;
import org.edgeloop.experiment.ui.internal.stores.StoreReader;
import org.edgeloop.experiment.ui.internal.stores.StoreTreeContent;
import org.edgeloop.ui.Problems;

/** The stores with their experiments and registered models as a tree. What is selected, the Runs view shows. */
public final class ExperimentsView extends ViewPart {

	public static final String ID = "org.edgeloop.experiment.ui.experimentsView";
	private static final String RUNS = "org.edgeloop.experiment.ui.runsView";

	private static final int MARGIN = 12;
	private static final String HINT = "There is no tracking store yet. A project with a folder mlruns or a file mlflow.db brings one; "
			+ "others, and MLflow servers, can be added.";

	private final TrackingSession session = Tracking.session();
	private final StackLayout stack = new StackLayout();
	private ExperimentsPresenter presenter;
	private Composite page;
	private Composite hint;
	private TreeViewer tree;

	private final TrackingSession.Listener listener = new TrackingSession.Listener() {
		@Override
		public void storesChanged() {
			later(presenter::storesChanged);
		}

		@Override
		public void contentChanged(TrackedStore store) {
			later(() -> presenter.read(store));
		}
	};

	@Override
	public void createPartControl(Composite parent) {
		presenter = new ExperimentsPresenter(session, new StoreReader(session));
		page = new Composite(parent, SWT.NONE);
		page.setLayout(stack);
		createHint();
		createTree();
		getSite().getService(IContextService.class).activateContext(StoreCommands.CONTEXT);
		presenter.setDeletedShown(new StoreCommands(getSite()).isOn(StoreCommands.SHOW_DELETED));
		presenter.addListener(this::show);
		session.addListener(listener);
		show();
		presenter.chooseFirst();
	}

	private void createHint() {
		hint = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(hint);
		Label text = new Label(hint, SWT.WRAP);
		text.setText(HINT);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(text);
		Link add = new Link(hint, SWT.NONE);
		add.setText("<a>Add a tracking store…</a>");
		add.addListener(SWT.Selection, _ -> new StoreCommands(getSite()).execute(StoreCommands.ADD));
	}

	private void createTree() {
		tree = new TreeViewer(page, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.setContentProvider(new StoreTreeContent(presenter));
		tree.setLabelProvider(StoreLabels.styled());
		ColumnViewerToolTipSupport.enableFor(tree);
		tree.setUseHashlookup(true);
		tree.setAutoExpandLevel(2);
		tree.setInput(presenter);
		tree.addSelectionChangedListener(_ -> presenter.choose(selected()));
		tree.addOpenListener(_ -> showRuns());
		getSite().setSelectionProvider(tree);
		MenuManager menu = new MenuManager();
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
		getSite().registerContextMenu(menu, tree);
	}

	/** @return the lines that are selected */
	public List<StoreNode> selected() {
		return Arrays.stream(tree.getStructuredSelection().toArray()).map(StoreNode.class::cast).toList();
	}

	private void showRuns() {
		presenter.choose(selected());
		try {
			getSite().getPage().showView(RUNS);
		} catch (PartInitException e) {
			Problems.log("The runs could not be shown.", e);
		}
	}

	/** @return the logic behind the tree */
	public ExperimentsPresenter presenter() {
		return presenter;
	}

	private void show() {
		boolean isEmpty = session.stores().isEmpty();
		stack.topControl = isEmpty ? hint : tree.getControl();
		page.layout();
		StructuredSelection before = new StructuredSelection(selected());
		Object[] open = tree.getExpandedElements();
		tree.refresh();
		tree.setExpandedElements(open);
		tree.expandToLevel(2);
		tree.setSelection(before);
	}

	private void later(Runnable task) {
		page.getDisplay().asyncExec(() -> {
			if (!page.isDisposed()) {
				task.run();
			}
		});
	}

	@Override
	public void setFocus() {
		stack.topControl.setFocus();
	}

	@Override
	public void dispose() {
		session.removeListener(listener);
		super.dispose();
	}
}
