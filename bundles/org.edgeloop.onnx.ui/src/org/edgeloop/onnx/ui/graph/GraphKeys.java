package org.edgeloop.onnx.ui.graph;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Letters and arrows are the graph's while its canvas has the keyboard, and those of the fields at other times. */
public final class GraphKeys {

	private static final String CONTEXT = "org.edgeloop.onnx.ui.graphContext";

	private GraphKeys() {
	}

	public static void follow(GraphCanvas canvas, IContextService contexts) {
		List<IContextActivation> active = new ArrayList<>();
		canvas.addListener(SWT.FocusIn, _ -> active.add(contexts.activateContext(CONTEXT)));
		Listener end = _ -> {
			active.forEach(contexts::deactivateContext);
			active.clear();
		};
		canvas.addListener(SWT.FocusOut, end);
		canvas.addListener(SWT.Dispose, end);
	}
}
