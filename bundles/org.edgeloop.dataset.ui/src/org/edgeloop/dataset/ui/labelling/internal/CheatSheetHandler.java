package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.bindings.Scheme;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.keys.IBindingService;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** Lays the keys of labelling over the timeline. */
public final class CheatSheetHandler extends LabellingHandler {

	@Override
	void execute(ExecutionEvent event, LabellingPresenter presenter) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		IBindingService bindings = editor == null ? null : editor.getSite().getService(IBindingService.class);
		if (bindings != null && editor instanceof LabellingEditor labelling) {
			labelling.canvas().ifPresent(canvas -> new CheatSheet(canvas, keys(bindings)).open());
		}
	}

	private static BoundKeys keys(IBindingService bindings) {
		Scheme scheme = bindings.getActiveScheme();
		return BoundKeys.of(bindings.getBindings(), scheme == null ? "" : scheme.getId());
	}
}
