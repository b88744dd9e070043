package org.edgeloop.pipeline.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.dvc.pipeline.ReproOptions.Flag;
import org.edgeloop.pipeline.ui.StageRun;
import org.edgeloop.pipeline.ui.StagesView;
import org.edgeloop.ui.Problems;

/** Does what its extension names behind the class, as in {@code StageHandler:RUN_ALL}, in the Stages view, which it opens if need be. */
public final class StageHandler extends AbstractHandler implements IExecutableExtension {

	private StageCommand command = StageCommand.REFRESH;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		command = StageCommand.valueOf(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window == null) {
			return null;
		}
		try {
			perform((StagesView) window.getActivePage().showView(StagesView.ID));
		} catch (PartInitException e) {
			Problems.show(window.getShell(), "Open the Stages view", Problems.of(e));
		}
		return null;
	}

	private void perform(StagesView view) {
		switch (command) {
		case RUN_ALL -> view.runAll();
		case RUN -> view.runSelected();
		case RUN_ALONE -> view.runSelected(Flag.SINGLE_ITEM);
		case RUN_DOWNSTREAM -> view.runSelected(Flag.DOWNSTREAM);
		case STOP -> view.presenter().run().ifPresent(StageRun::cancel);
		case OPEN -> view.openSelected();
		case OPEN_PROBLEM -> view.openProblem();
		case NEW -> view.newStage();
		case EDIT -> view.editSelected();
		case REMOVE -> view.removeSelected();
		case REFRESH -> view.presenter().refresh();
		case FIT -> view.presenter().picture().viewport().fit();
		case SWITCH -> view.setTableShown(!view.isTableShown());
		}
	}
}
