package org.edgeloop.onnx.ui.internal.evaluation;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.onnx.ui.evaluation.EvaluationView;

/** Performs in the Evaluation view what its extension names behind the class, as in {@code EvaluationHandler:COMPARE}. */
public final class EvaluationHandler extends AbstractHandler implements IExecutableExtension {

	private enum Command {
		EVALUATE(EvaluationView::evaluate), COMPARE(EvaluationView::compare), OPEN_WORST(EvaluationView::openWorst);

		private final Consumer<EvaluationView> body;

		Command(Consumer<EvaluationView> body) {
			this.body = body;
		}
	}

	private Command command = Command.EVALUATE;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		command = Command.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		try {
			if (window.getActivePage().showView(EvaluationView.ID) instanceof EvaluationView view) {
				command.body.accept(view);
			}
		} catch (PartInitException e) {
			throw new ExecutionException("The Evaluation view cannot be opened", e);
		}
		return null;
	}
}
