package org.edgeloop.onnx.ui.internal.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IEditorPart;
import org.edgeloop.onnx.ui.graph.GraphPresenter;

/** Performs the command that its extension names behind the class, as in {@code GraphCommandHandler:ZOOM_IN}. */
public final class GraphCommandHandler extends GraphHandler implements IExecutableExtension {

	private GraphCommand command = GraphCommand.CANCEL;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		command = GraphCommand.valueOf(String.valueOf(data));
	}

	@Override
	void execute(ExecutionEvent event, IEditorPart editor, GraphPresenter presenter) {
		command.perform(presenter);
	}
}
