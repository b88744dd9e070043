package org.edgeloop.onnx.ui.internal.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.onnx.lint.Target;
import org.edgeloop.onnx.ui.cost.CostView;

/** Asks where the model in front is to run, by a list that is searched as one types, and shows what is said to it. */
public final class CheckTargetHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		try {
			var costs = (CostView) page.showView(CostView.ID);
			var dialog = new ElementListSelectionDialog(HandlerUtil.getActiveShellChecked(event), LabelProvider.createTextProvider(CheckTargetHandler::name));
			dialog.setTitle("Check for a Target");
			dialog.setMessage("Where the model is to run (* any text, ? any character):");
			dialog.setElements(choices(costs.presenter().targets().all()).toArray());
			if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Target target) {
				costs.chooseTarget(Optional.of(target.id()));
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The Cost view cannot be opened", e);
		}
	}

	/** Families, and each of their devices. */
	private static List<Target> choices(List<Target> targets) {
		List<Target> choices = new ArrayList<>();
		for (Target target : targets) {
			choices.add(target);
			if (target.devices().size() > 1) {
				target.devices().forEach(device -> target.only(device.name()).ifPresent(choices::add));
			}
		}
		return choices;
	}

	private static String name(Object choice) {
		return choice instanceof Target target ? target.name() + "  \u2014  " + target.runner().name() : "";
	}
}
