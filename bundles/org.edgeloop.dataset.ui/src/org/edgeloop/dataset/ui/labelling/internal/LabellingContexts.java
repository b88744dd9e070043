package org.edgeloop.dataset.ui.labelling.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.edgeloop.dataset.ui.labelling.LabelEdge;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/**
 * Says which key bindings hold in one editor at present. Tab goes through the edges only while a label is selected and the arrows
 * move an edge only while one is active: at other times these keys are the workbench's and the timeline's.
 */
public final class LabellingContexts {

	private static final String LABELLING = "org.edgeloop.dataset.ui.labellingContext";
	private static final String LABEL_SELECTED = "org.edgeloop.dataset.ui.labelSelectedContext";
	private static final String EDGE_ACTIVE = "org.edgeloop.dataset.ui.edgeActiveContext";

	private final IContextService service;
	private final Map<String, IContextActivation> activations = new HashMap<>();

	/** @param service the editor's own, so that what is activated holds only while the editor is the active part */
	public LabellingContexts(IContextService service) {
		this.service = service;
	}

	/** Follows what is selected. */
	public void update(LabellingPresenter presenter) {
		set(LABELLING, true);
		set(LABEL_SELECTED, presenter.selection().size() == 1);
		set(EDGE_ACTIVE, presenter.edges().active() != LabelEdge.NONE);
	}

	/** Leaves all keys to others. */
	public void clear() {
		set(EDGE_ACTIVE, false);
		set(LABEL_SELECTED, false);
		set(LABELLING, false);
	}

	private void set(String context, boolean active) {
		if (active) {
			activations.computeIfAbsent(context, service::activateContext);
		} else if (activations.containsKey(context)) {
			service.deactivateContext(activations.remove(context));
		}
	}
}
