package org.edgeloop.dataset.ui.explorer.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.edgeloop.dataset.ui.explorer.internal.tree.TreeFilter;
import org.edgeloop.dataset.ui.explorer.internal.tree.TreePresenter;

/** The explorer's widgets: the filter field, how many recordings it lets through, and the tree or a hint in its place. */
public final class ExplorerArea {

	private final ExplorerFilter filter;
	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final Composite treeParent;
	private final Control hint;
	private final Text field;
	private final Label counts;
	private @Nullable Tree tree;

	public ExplorerArea(Composite parent, ExplorerFilter filter) {
		this.filter = filter;
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(layout);
		hint = new EmptyHint(stack).control();
		Composite main = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(main);
		field = createField(main);
		counts = new Label(main, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).exclude(true).applyTo(counts);
		treeParent = new Composite(main, SWT.NONE);
		treeParent.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(treeParent);
		layout.topControl = main;
	}

	private Text createField(Composite main) {
		Text text = new Text(main, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
		text.setMessage("Filter recordings");
		text.setToolTipText("Show only recordings whose group or name has all of these words (Ctrl+F)");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(_ -> filter.set(filter.filter().withText(text.getText())));
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ESC && !text.getText().isEmpty()) {
				text.setText("");
				event.doit = false;
			} else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
				focusTree();
				event.doit = false;
			}
		}));
		return text;
	}

	/** @return where the tree is to be made */
	public Composite treeParent() {
		return treeParent;
	}

	/** Ties the field to the tree: Ctrl+F goes to the field, arrow down and Enter back to the tree. */
	public void connect(TreeViewer viewer, IViewSite site) {
		tree = viewer.getTree();
		site.getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE,
				new AbstractHandler() {
					@Override
					public @Nullable Object execute(ExecutionEvent event) {
						field.setFocus();
						field.selectAll();
						return null;
					}
				});
	}

	private void focusTree() {
		Tree shown = tree;
		if (shown != null) {
			if (shown.getSelectionCount() == 0 && shown.getItemCount() > 0) {
				shown.setSelection(shown.getItem(0));
			}
			shown.setFocus();
		}
	}

	public void setFocus() {
		if (layout.topControl == hint) {
			hint.setFocus();
		} else {
			focusTree();
		}
	}

	void showProjects(boolean any) {
		Control wanted = any ? treeParent.getParent() : hint;
		if (layout.topControl != wanted) {
			layout.topControl = wanted;
			stack.layout();
		}
	}

	/** Says how many recordings pass the filter, and nothing where there is none. */
	void showCounts(TreePresenter<IProject> presenter) {
		boolean filtered = !presenter.filter().equals(TreeFilter.ALL);
		int shown = presenter.shown();
		counts.setText(shown == 0 ? "No recording matches the filter."
				: String.format("%,d of %,d recordings", shown, presenter.total()));
		((GridData) counts.getLayoutData()).exclude = !filtered;
		counts.setVisible(filtered);
		counts.getParent().layout();
	}
}
