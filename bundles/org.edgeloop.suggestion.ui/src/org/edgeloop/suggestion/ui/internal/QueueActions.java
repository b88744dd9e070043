package org.edgeloop.suggestion.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;

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
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.suggestion.SuggestionDecision;
import org.edgeloop.suggestion.ui.SuggestionsView;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.GlobalAction;
import org.edgeloop.ui.TableCopy;

/**
 * What keys and the context menu do in the queue: the same commands with the same keys as in the labelling editor. The keys hold only
 * while the table has the keyboard, since letters are typed into the fields above it.
 */
public final class QueueActions {

	private static final String CONTEXT = "org.edgeloop.suggestion.ui.queueContext";
	private static final String COMMANDS = "org.edgeloop.dataset.ui.labelling.";
	private static final String CLASS_KEY = COMMANDS + "chooseClass.key";

	private final SuggestionsView view;
	private final QueueArea area;
	private Optional<IContextActivation> keys = Optional.empty();

	public QueueActions(SuggestionsView view, QueueArea area) {
		this.view = view;
		this.area = area;
	}

	/** Installs them for as long as the view lives. */
	public void install() {
		handle("acceptSuggestion", _ -> view.decide(SuggestionDecision.ACCEPT));
		handle("rejectSuggestion", _ -> view.decide(SuggestionDecision.REJECT));
		handle("chooseClass", event -> Optional.ofNullable(event.getParameter(CLASS_KEY)).flatMap(key -> view.taxonomy().findByKey(key))
				.ifPresent(type -> view.decide(SuggestionDecision.acceptAs(type.path()))));
		var bars = view.getViewSite().getActionBars();
		new GlobalAction(ActionFactory.COPY, () -> TableCopy.copyFocused(area.getDisplay())).install(bars);
		new GlobalAction(ActionFactory.SELECT_ALL, () -> area.table().selectAll()).install(bars);
		new GlobalAction(ActionFactory.DELETE, () -> view.decide(SuggestionDecision.REJECT)).install(bars);
		Table table = area.table();
		table.addListener(SWT.FocusIn, _ -> setKeys(true));
		table.addListener(SWT.FocusOut, _ -> setKeys(false));
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		table.setMenu(menu.createContextMenu(table));
	}

	private void handle(String command, Consumer<ExecutionEvent> action) {
		view.getSite().getService(IHandlerService.class).activateHandler(COMMANDS + command, new AbstractHandler() {
			@Override
			public @Nullable Object execute(ExecutionEvent event) {
				action.accept(event);
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
		menu.add(Actions.push("Accept", () -> view.decide(SuggestionDecision.ACCEPT)));
		var classes = new MenuManager("Accept As");
		view.taxonomy().types().forEach(type -> classes.add(Actions.push(Actions.literal(path(type), type.key()),
				() -> view.decide(SuggestionDecision.acceptAs(type.path())))));
		menu.add(classes);
		menu.add(Actions.push("Reject", () -> view.decide(SuggestionDecision.REJECT)));
		menu.add(Actions.push("Reconsider Rejected", () -> view.decide(SuggestionDecision.RECONSIDER)));
		menu.add(new Separator());
		menu.add(Actions.push("Copy", () -> TableCopy.copyFocused(area.getDisplay())));
	}

	private static String path(LabelType type) {
		return type.path().replace("/", " / ");
	}
}
