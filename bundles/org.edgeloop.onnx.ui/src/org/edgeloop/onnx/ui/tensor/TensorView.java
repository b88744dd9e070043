package org.edgeloop.onnx.ui.tensor;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.onnx.ui.FollowingView;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.internal.tensor.TensorArea;
import org.edgeloop.ui.JobsBackground;

/** The content of the tensors of the element that is selected in a model: weights, constants, and what runs captured. */
public final class TensorView extends FollowingView {

	public static final String ID = "org.edgeloop.onnx.ui.tensorView";

	/** The family of the jobs that read tensors. */
	public static final Object FAMILY = TensorView.class;

	private TensorPresenter presenter;
	private TensorArea area;

	@Override
	protected Control createArea(Composite parent) {
		presenter = new TensorPresenter(new JobsBackground(FAMILY, parent.getDisplay()), new TensorListener() {

			@Override
			public void changed() {
				refresh();
			}

			@Override
			public void cellsArrived() {
				if (!isDisposed()) {
					area.cellsArrived();
				}
			}
		});
		area = new TensorArea(parent, presenter);
		return area.control();
	}

	@Override
	protected String hint() {
		return presenter.hint();
	}

	@Override
	protected boolean isFilled() {
		return presenter.choice().isPresent();
	}

	@Override
	protected void follow(Optional<GraphSelection> selected) {
		presenter.show(selected);
	}

	@Override
	protected void showModel() {
		area.refresh();
	}

	/** @return the logic behind the view */
	public TensorPresenter presenter() {
		return presenter;
	}

	@Override
	protected void focusArea() {
		area.setFocus();
	}

	@Override
	protected void close() {
		presenter.close();
	}
}
