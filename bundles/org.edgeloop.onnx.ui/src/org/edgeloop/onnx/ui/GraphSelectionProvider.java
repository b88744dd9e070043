package org.edgeloop.onnx.ui;

import java.util.List;

import org.edgeloop.ui.PublishedSelection;

/** Publishes which element of a model is chosen in a part. */
public final class GraphSelectionProvider extends PublishedSelection {

	/** Tells the workbench that an element is chosen. */
	public void select(GraphSelection chosen) {
		publish(List.of(chosen));
	}
}
