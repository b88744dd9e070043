package org.edgeloop.experiment.ui.internal.runs;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.experiment.ui.runs.RunsPresenter;
import org.edgeloop.experiment.ui.runs.RunsView;

/** Does in the Runs view what its extension names behind the class, as in {@code RunsHandler:PIN}. */
public final class RunsHandler extends AbstractHandler implements IExecutableExtension {

	private RunsAction action = RunsAction.REFRESH;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		action = RunsAction.valueOf(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActivePart(event) instanceof RunsView view) {
			switch (action) {
			case NEST -> view.presenter().arrangement().setNested(!HandlerUtil.toggleCommandState(event.getCommand()));
			case SHOW_DELETED -> view.presenter().feed().setDeletedShown(!HandlerUtil.toggleCommandState(event.getCommand()));
			default -> perform(view);
			}
		}
		return null;
	}

	private void perform(RunsView view) {
		RunsPresenter presenter = view.presenter();
		List<String> runs = view.selectedRuns();
		switch (action) {
		case PIN -> presenter.arrangement().togglePinned(runs);
		case HIDE -> presenter.arrangement().hide(runs);
		case SHOW_HIDDEN -> presenter.arrangement().showHidden();
		case FOLD -> view.toggleFolded();
		case SORT_NEWEST -> presenter.arrangement().clearOrder();
		case UNGROUP -> presenter.arrangement().clearGroups();
		case REFRESH -> presenter.feed().refresh();
		case STOP -> presenter.feed().cancel();
		case FIND -> view.focusFilter();
		case SELECT_ALL -> view.selectAll();
		case COMPARE -> new RunsHandOver(view).compare(runs);
		case SHOW -> new RunsHandOver(view).show();
		case COPY -> new RunsHandOver(view).copy(runs);
		case EXPORT -> new RunsHandOver(view).export();
		case COLUMNS -> chooseColumns(view.getSite().getShell(), presenter);
		default -> edit(view, runs);
		}
	}

	private static void chooseColumns(Shell shell, RunsPresenter presenter) {
		new ColumnsDialog(shell, presenter).choose().ifPresent(presenter::setColumns);
	}

	private void edit(RunsView view, List<String> runs) {
		if (runs.isEmpty()) {
			return;
		}
		RunEdits edits = new RunEdits(view.getSite().getShell(), view.presenter());
		switch (action) {
		case STAR -> edits.toggleStar(runs);
		case NOTE -> edits.editNote(runs);
		case RENAME -> edits.rename(runs.getFirst());
		case DELETE -> edits.delete(runs);
		case RESTORE -> edits.restore(runs);
		default -> throw new IllegalStateException(action.name());
		}
	}
}
