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
	private static final String TIMELINE = "org.edgeloop.dataset.ui.timelineContext";
	private static final String LABEL_SELECTED = "org.edgeloop.dataset.ui.labelSelectedContext";
	private static final String EDGE_ACTIVE = "org.edgeloop.dataset.ui.edgeActiveContext";

	private final IContextService service;
	private final Map<String, IContextActivation> activations = new HashMap<>();

	/** @param service the editor's own, so that what is activated holds only while the editor is the active part */
	public LabellingContexts(IContextService service) {
		this.service = service;
	}

	/**
	 * Follows what is selected, and where the keyboard is.
	 *
	 * @param onTimeline whether the timeline has it, and not a button of the editor, whose keys these are too
	 */
	public void update(LabellingPresenter presenter, boolean onTimeline) {
		set(LABELLING, true);
		set(TIMELINE, onTimeline);
		set(LABEL_SELECTED, onTimeline && presenter.selection().size() == 1);
		set(EDGE_ACTIVE, onTimeline && presenter.edges().active() != LabelEdge.NONE);
	}

	/** Leaves all keys to others. */
	public void clear() {
		set(EDGE_ACTIVE, false);
		set(LABEL_SELECTED, false);
		set(TIMELINE, false);
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
