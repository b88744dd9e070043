package org.edgeloop.onnx.ui;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.ui.GlobalAction;
import org.edgeloop.ui.TableCopy;
import org.edgeloop.ui.ThemeColors;

/** A view of the model in front: it follows the selection, publishes its own, and says what it is for while no model is open. */
public abstract class FollowingView extends ViewPart {

	private static final int MARGIN = 12;

	private final GraphSelectionProvider selection = new GraphSelectionProvider();
	private final StackLayout stack = new StackLayout();
	private ModelFollower follower;
	private Composite page;
	private Label hint;
	private Control area;

	/** Makes the widgets that show a model, and what is behind them; {@link #refresh} may be called from now on. */
	protected abstract Control createArea(Composite parent);

	/** @return what to do, and what for, while there is nothing to show */
	protected abstract String hint();

	/** @return whether there is something to show */
	protected abstract boolean isFilled();

	/** Shows what is selected of the model in front; empty if no model is open. */
	protected abstract void follow(Optional<GraphSelection> selected);

	/** Brings the widgets up to date; called while there is something to show. */
	protected abstract void showModel();

	/** Gives the widgets the focus. */
	protected abstract void focusArea();

	/** Ends what {@link #createArea} began. */
	protected abstract void close();

	@Override
	public final void createPartControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		page.setLayout(stack);
		Composite empty = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(empty);
		hint = new Label(empty, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(hint);
		area = createArea(page);
		new GlobalAction(ActionFactory.COPY, this::copy).install(getViewSite().getActionBars());
		getSite().setSelectionProvider(selection);
		ThemeColors.whenChanged(page, this::refresh);
		follower = new ModelFollower(getSite().getPage(), this::follow);
		refresh();
		follower.start();
	}

	/** Copies what is chosen in the table that has the focus. */
	protected void copy() {
		TableCopy.copyFocused(page.getDisplay());
	}

	/** Shows what has changed. */
	protected final void refresh() {
		if (page.isDisposed() || area == null) {
			return;
		}
		boolean isFilled = isFilled();
		hint.setText(hint());
		stack.topControl = isFilled ? area : hint.getParent();
		if (isFilled) {
			showModel();
		}
		hint.getParent().layout();
		page.layout();
	}

	protected final boolean isDisposed() {
		return page.isDisposed();
	}

	/** Tells the workbench that an element is chosen here. */
	protected final void choose(OnnxDocument document, GraphElement element) {
		selection.select(new GraphSelection(document, element));
	}

	/** Shows an element in the graph. */
	public final void reveal(GraphElement element) {
		follower.reveal(element);
	}

	/** @return the editor in front, if it shows a model that has been read */
	protected final Optional<GraphNavigator> navigator() {
		return follower.navigator();
	}

	@Override
	public final void setFocus() {
		if (stack.topControl == area) {
			focusArea();
		} else {
			page.setFocus();
		}
	}

	@Override
	public final void dispose() {
		if (follower != null) {
			follower.dispose();
			close();
		}
		super.dispose();
	}
}
