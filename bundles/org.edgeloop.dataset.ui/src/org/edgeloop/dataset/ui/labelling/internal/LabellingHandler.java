package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** A command in the active labelling editor; disabled until the editor has its recording. */
abstract class LabellingHandler extends AbstractHandler {

	abstract void execute(ExecutionEvent event, LabellingPresenter presenter);

	@Override
	public final void setEnabled(Object context) {
		setBaseEnabled(presenter(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME)).isPresent());
	}

	@Override
	public final @Nullable Object execute(ExecutionEvent event) {
		presenter(HandlerUtil.getActiveEditor(event)).ifPresent(presenter -> execute(event, presenter));
		return null;
	}

	private static Optional<LabellingPresenter> presenter(@Nullable Object editor) {
		return editor instanceof LabellingEditor labelling ? labelling.presenter() : Optional.empty();
	}
}
