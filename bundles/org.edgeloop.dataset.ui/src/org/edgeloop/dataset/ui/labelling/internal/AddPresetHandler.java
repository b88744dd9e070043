package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.core.commands.ExecutionEvent;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** Makes a label of the preset with the digit of the command's parameter. */
public final class AddPresetHandler extends LabellingHandler {

	private static final String KEY = "org.edgeloop.dataset.ui.labelling.addPreset.key";

	@Override
	void execute(ExecutionEvent event, LabellingPresenter presenter) {
		String key = event.getParameter(KEY);
		if (key != null) {
			presenter.making().addPresetByKey(key);
		}
	}
}
