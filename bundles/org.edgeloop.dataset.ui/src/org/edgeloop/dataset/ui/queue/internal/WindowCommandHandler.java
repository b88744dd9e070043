package org.edgeloop.dataset.ui.queue.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.dataset.ui.queue.WindowQueue;

/** Does what its extension names behind the class, as in {@code WindowCommandHandler:NEXT}; nothing while the queue is empty. */
public final class WindowCommandHandler extends AbstractHandler implements IExecutableExtension {

	private WindowCommand command = WindowCommand.NEXT;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		command = WindowCommand.valueOf(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		WindowQueue queue = WindowQueue.shared();
		if (!queue.windows().isEmpty()) {
			command.perform(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), queue);
		}
		return null;
	}
}
