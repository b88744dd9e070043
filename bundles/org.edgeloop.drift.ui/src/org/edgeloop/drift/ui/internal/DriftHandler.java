package org.edgeloop.drift.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.drift.ui.DriftEditor;

/** Does with the active report what its extension names behind the class, as in {@code DriftHandler:RUN}. */
public final class DriftHandler extends AbstractHandler implements IExecutableExtension {

	private DriftAction action = DriftAction.STOP;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		action = DriftAction.valueOf(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DriftEditor editor && editor.session().isPresent()) {
			action.perform(editor);
		}
		return null;
	}
}
