package org.edgeloop.onnx.ui.internal.run;

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
import org.edgeloop.onnx.ui.run.RunView;

/** Performs in the Run view what its extension names behind the class, as in {@code RunHandler:PROFILE}. */
public final class RunHandler extends AbstractHandler implements IExecutableExtension {

	private enum Command {
		RUN(RunView::run), PROFILE(RunView::profile), CAPTURE(RunView::capture), INPUTS(RunView::showInputs);

		private final Consumer<RunView> body;

		Command(Consumer<RunView> body) {
			this.body = body;
		}
	}

	private Command command = Command.RUN;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		command = Command.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		try {
			if (window.getActivePage().showView(RunView.ID) instanceof RunView view) {
				command.body.accept(view);
			}
		} catch (PartInitException e) {
			throw new ExecutionException("The Run view cannot be opened", e);
		}
		return null;
	}
}
