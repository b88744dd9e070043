package org.edgeloop.device.ui.internal.console;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.device.ui.console.ConsoleView;

/** Does what its extension names behind the class, as in {@code ConsoleHandler:CLEAR}, with the console in front. */
public final class ConsoleHandler extends AbstractHandler implements IExecutableExtension {

	private enum Action {
		RECONNECT, DISCONNECT, CLEAR, SAVE
	}

	private Action action = Action.RECONNECT;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		action = Action.valueOf(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof ConsoleView view) {
			switch (action) {
			case RECONNECT -> view.reconnect();
			case DISCONNECT -> view.disconnect();
			case CLEAR -> view.clear();
			case SAVE -> view.save();
			}
		}
		return null;
	}
}
