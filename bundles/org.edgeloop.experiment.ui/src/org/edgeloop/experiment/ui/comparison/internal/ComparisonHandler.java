package org.edgeloop.experiment.ui.comparison.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.experiment.ui.comparison.ComparisonEditor;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;

/** Does with the active comparison what its extension names behind the class, as in {@code ComparisonHandler:ADD_CHART}. */
public final class ComparisonHandler extends AbstractHandler implements IExecutableExtension {

	private ComparisonCommand command = ComparisonCommand.RELOAD;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		command = ComparisonCommand.valueOf(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ComparisonEditor editor) {
			editor.session().ifPresent(session -> perform(editor, session));
		}
		return null;
	}

	private void perform(ComparisonEditor editor, ComparisonSession session) {
		switch (command) {
		case ADD_RUNS -> new AddRuns(editor.getSite().getShell(), session).ask();
		case ADD_CHART -> ChartDialogs.add(editor.getSite().getShell(), session);
		case RELOAD -> session.reload();
		case EXPORT -> ExportDialogs.comparison(editor.getSite().getShell(), session);
		}
	}
}
