package org.edgeloop.onnx.ui.graph;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.edgeloop.onnx.ui.graph.GraphListener.Change;

/** Tells a screen reader what is selected on the canvas; the graph as a tree is in the Outline. */
final class GraphAccessibility {

	private final GraphPresenter presenter;
	private final GraphTexts texts;

	GraphAccessibility(GraphCanvas canvas) {
		presenter = canvas.presenter();
		texts = new GraphTexts(presenter.document());
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = "Graph of " + presenter.document().model().file().getFileName();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = description();
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_CANVAS;
			}
		});
		GraphListener listener = change -> {
			if (change == Change.SELECTION) {
				canvas.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
			}
		};
		presenter.addListener(listener);
		canvas.addListener(SWT.Dispose, _ -> presenter.removeListener(listener));
	}

	private String description() {
		int selected = presenter.selection().size();
		return texts.element(presenter.selection().getFirst()) + (selected > 1 ? " and %,d more".formatted(selected - 1) : "") + ". The Outline view has the"
				+ " graph as a tree.";
	}
}
