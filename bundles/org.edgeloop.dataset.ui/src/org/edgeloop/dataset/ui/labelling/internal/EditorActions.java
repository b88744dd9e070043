package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.ui.GlobalAction;

/** What the workbench's own commands, such as Copy and Delete, do in the labelling editor. */
public final class EditorActions {

	private final IEditorSite site;
	private final Supplier<Optional<LabellingPresenter>> presenter;

	/** @param presenter labels what the editor shows, if it shows anything */
	public EditorActions(IEditorSite site, Supplier<Optional<LabellingPresenter>> presenter) {
		this.site = site;
		this.presenter = presenter;
	}

	/** @param revert opens the recording anew */
	public void install(Runnable revert) {
		action(ActionFactory.DELETE, p -> p.editing().deleteSelected());
		action(ActionFactory.SELECT_ALL, LabellingPresenter::selectAll);
		action(ActionFactory.COPY, EditorActions::copy);
		action(ActionFactory.CUT, p -> {
			copy(p);
			p.editing().deleteSelected();
		});
		action(ActionFactory.PASTE, EditorActions::paste);
		new GlobalAction(ActionFactory.REVERT, revert).install(site.getActionBars());
	}

	private void action(ActionFactory factory, Consumer<LabellingPresenter> body) {
		new GlobalAction(factory, () -> presenter.get().ifPresent(body)).install(site.getActionBars());
	}

	static void copy(LabellingPresenter presenter) {
		presenter.editing().copySelected().ifPresent(labels -> LabelTransfer.copy(Display.getCurrent(), labels, labels));
	}

	static void paste(LabellingPresenter presenter) {
		LabelTransfer.paste(Display.getCurrent()).ifPresent(presenter.editing()::paste);
	}
}
