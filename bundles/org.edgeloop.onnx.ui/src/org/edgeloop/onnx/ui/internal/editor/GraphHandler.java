package org.edgeloop.onnx.ui.internal.editor;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.onnx.ui.OnnxEditor;
import org.edgeloop.onnx.ui.graph.GraphPresenter;

/** A command in the active editor of a model; disabled until the model is there. */
abstract class GraphHandler extends AbstractHandler {

	abstract void execute(ExecutionEvent event, OnnxEditor editor, GraphPresenter presenter);

	@Override
	public final void setEnabled(Object context) {
		setBaseEnabled(editor(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME)).flatMap(OnnxEditor::presenter).isPresent());
	}

	@Override
	public final @Nullable Object execute(ExecutionEvent event) {
		editor(HandlerUtil.getActiveEditor(event)).ifPresent(editor -> editor.presenter().ifPresent(presenter -> execute(event, editor, presenter)));
		return null;
	}

	private static Optional<OnnxEditor> editor(@Nullable Object part) {
		return part instanceof OnnxEditor editor ? Optional.of(editor) : Optional.empty();
	}
}
