package org.edgeloop.onnx.ui.internal.editor;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.onnx.ui.graph.GraphPresenter;

/** A command in the active editor of a model; disabled until the model is there. */
abstract class GraphHandler extends AbstractHandler {

	abstract void execute(ExecutionEvent event, IEditorPart editor, GraphPresenter presenter);

	@Override
	public final void setEnabled(Object context) {
		setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof IEditorPart editor && presenter(editor).isPresent());
	}

	@Override
	public final @Nullable Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		if (editor != null) {
			presenter(editor).ifPresent(presenter -> execute(event, editor, presenter));
		}
		return null;
	}

	/** @return what an editor of a model, or of two, shows by now */
	private static Optional<GraphPresenter> presenter(IEditorPart editor) {
		return Optional.ofNullable(editor.getAdapter(GraphPresenter.class));
	}
}
