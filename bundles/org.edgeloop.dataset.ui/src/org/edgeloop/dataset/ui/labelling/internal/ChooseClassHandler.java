package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.core.commands.ExecutionEvent;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** Makes the class with the digit of the command's parameter the current one. */
public final class ChooseClassHandler extends LabellingHandler {

	static final String KEY = "org.edgeloop.dataset.ui.labelling.chooseClass.key";

	@Override
	void execute(ExecutionEvent event, LabellingPresenter presenter) {
		String key = event.getParameter(KEY);
		if (key != null) {
			presenter.nextLabel().chooseTypeByKey(key);
		}
	}
}
