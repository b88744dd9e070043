package org.edgeloop.dataset.ui.review.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.edgeloop.dataset.review.ReviewStep;
import org.edgeloop.dataset.ui.review.ReviewView;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.GlobalAction;
import org.edgeloop.ui.TableCopy;

/** What keys and the context menu do in the Review view: the same commands with the same keys as in the labelling editor. */
public final class ReviewActions {

	private static final String CONTEXT = "org.edgeloop.dataset.ui.reviewContext";
	private static final String COMMANDS = "org.edgeloop.dataset.ui.labelling.";

	private final ReviewView view;
	private final ReviewArea area;
	private Optional<IContextActivation> keys = Optional.empty();

	public ReviewActions(ReviewView view, ReviewArea area) {
		this.view = view;
		this.area = area;
	}

	/** Installs them for as long as the view lives. */
	public void install() {
		handle("submitLabels", ReviewStep.SUBMIT);
		handle("approveLabels", ReviewStep.APPROVE);
		handle("rejectLabels", ReviewStep.REJECT);
		handle("draftLabels", ReviewStep.BACK_TO_DRAFT);
		var bars = view.getViewSite().getActionBars();
		new GlobalAction(ActionFactory.COPY, () -> TableCopy.copyFocused(area.getDisplay())).install(bars);
		new GlobalAction(ActionFactory.SELECT_ALL, () -> area.table().selectAll()).install(bars);
		Table table = area.table();
		table.addListener(SWT.FocusIn, _ -> setKeys(true));
		table.addListener(SWT.FocusOut, _ -> setKeys(false));
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		table.setMenu(menu.createContextMenu(table));
	}

	private void handle(String command, ReviewStep step) {
		view.getSite().getService(IHandlerService.class).activateHandler(COMMANDS + command, new AbstractHandler() {
			@Override
			public @Nullable Object execute(ExecutionEvent event) {
				view.decide(step);
				return null;
			}
		});
	}

	private void setKeys(boolean active) {
		IContextService contexts = view.getSite().getService(IContextService.class);
		keys.ifPresent(contexts::deactivateContext);
		keys = active ? Optional.of(contexts.activateContext(CONTEXT)) : Optional.empty();
	}

	private void fill(IMenuManager menu) {
		if (area.selection().isEmpty()) {
			return;
		}
		menu.add(Actions.push("Open", view::openSelected));
		menu.add(new Separator());
		menu.add(Actions.push("Approve", () -> view.decide(ReviewStep.APPROVE)));
		menu.add(Actions.push("Reject…", () -> view.decide(ReviewStep.REJECT)));
		menu.add(Actions.push("Submit for Review", () -> view.decide(ReviewStep.SUBMIT)));
		menu.add(Actions.push("Back to Draft", () -> view.decide(ReviewStep.BACK_TO_DRAFT)));
		menu.add(new Separator());
		menu.add(Actions.push("Copy", () -> TableCopy.copyFocused(area.getDisplay())));
	}
}
