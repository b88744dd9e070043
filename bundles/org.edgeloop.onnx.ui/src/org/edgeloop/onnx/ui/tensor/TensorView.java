package org.edgeloop.onnx.ui.tensor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.onnx.ui.ModelFollower;
import org.edgeloop.onnx.ui.internal.tensor.TensorArea;
import org.edgeloop.ui.GlobalAction;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.TableCopy;
import org.edgeloop.ui.ThemeColors;

/** The content of the tensors of the element that is selected in a model: weights, constants, and what runs captured. */
public final class TensorView extends ViewPart {

	public static final String ID = "org.edgeloop.onnx.ui.tensorView";

	/** The family of the jobs that read tensors. */
	public static final Object FAMILY = TensorView.class;

	private static final int MARGIN = 12;

	private final StackLayout stack = new StackLayout();
	private TensorPresenter presenter;
	private ModelFollower follower;
	private Composite page;
	private Label hint;
	private TensorArea area;

	@Override
	public void createPartControl(Composite parent) {
		presenter = new TensorPresenter(new JobsBackground(FAMILY, parent.getDisplay()), new TensorListener() {

			@Override
			public void changed() {
				refresh();
			}

			@Override
			public void cellsArrived() {
				if (!page.isDisposed()) {
					area.cellsArrived();
				}
			}
		});
		page = new Composite(parent, SWT.NONE);
		page.setLayout(stack);
		Composite empty = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(empty);
		hint = new Label(empty, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(hint);
		area = new TensorArea(page, presenter);
		new GlobalAction(ActionFactory.COPY, () -> TableCopy.copyFocused(page.getDisplay())).install(getViewSite().getActionBars());
		ThemeColors.whenChanged(page, this::refresh);
		follower = new ModelFollower(getSite().getPage(), presenter::show);
		refresh();
		follower.start();
	}

	private void refresh() {
		if (page.isDisposed()) {
			return;
		}
		boolean something = presenter.choice().isPresent();
		hint.setText(presenter.hint());
		stack.topControl = something ? area.control() : hint.getParent();
		if (something) {
			area.refresh();
		}
		page.layout(true, true);
	}

	/** @return the logic behind the view */
	public TensorPresenter presenter() {
		return presenter;
	}

	@Override
	public void setFocus() {
		if (stack.topControl == area.control()) {
			area.setFocus();
		} else {
			page.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (follower != null) {
			follower.dispose();
			presenter.close();
		}
		super.dispose();
	}
}
