package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** Performs the gesture that its extension names behind the class, as in {@code GestureHandler:MARK_IN}. */
public final class GestureHandler extends LabellingHandler implements IExecutableExtension {

	private LabellingGesture gesture = LabellingGesture.CANCEL;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		gesture = LabellingGesture.valueOf(String.valueOf(data));
	}

	@Override
	void execute(ExecutionEvent event, LabellingPresenter presenter) {
		gesture.perform(presenter);
	}
}
