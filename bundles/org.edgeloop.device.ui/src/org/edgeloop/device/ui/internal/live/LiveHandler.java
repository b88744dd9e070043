package org.edgeloop.device.ui.internal.live;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.device.ui.live.LiveView;

/** Does what its extension names behind the class, as in {@code LiveHandler:PAUSE}, with the watch in front. */
public final class LiveHandler extends AbstractHandler implements IExecutableExtension {

	private enum Action {
		RESTART, STOP, PAUSE, RECORD
	}

	private Action action = Action.RESTART;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		action = Action.valueOf(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof LiveView view) {
			switch (action) {
			case RESTART -> view.restart();
			case STOP -> view.stop();
			case PAUSE -> view.pause();
			case RECORD -> view.record();
			}
		}
		return null;
	}
}
