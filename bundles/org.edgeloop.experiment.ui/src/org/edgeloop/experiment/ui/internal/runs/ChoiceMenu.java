package org.edgeloop.experiment.ui.internal.runs;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.experiment.table.MetricChoice;
import org.edgeloop.experiment.ui.runs.RunsPresenter;
import org.edgeloop.experiment.ui.runs.ShownColumn;
import org.edgeloop.ui.Actions;

/** Which of a metric's values its column shows. */
final class ChoiceMenu {

	private static final Map<String, MetricChoice> CHOICES = choices();

	private final RunsPresenter presenter;
	private final ShownColumn column;
	private final Shell shell;

	ChoiceMenu(RunsPresenter presenter, ShownColumn column, Shell shell) {
		this.presenter = presenter;
		this.column = column;
		this.shell = shell;
	}

	private static Map<String, MetricChoice> choices() {
		Map<String, MetricChoice> choices = new LinkedHashMap<>();
		choices.put("Last", MetricChoice.LAST);
		choices.put("Best", MetricChoice.BEST);
		choices.put("Least", MetricChoice.MIN);
		choices.put("Greatest", MetricChoice.MAX);
		choices.put("First", MetricChoice.FIRST);
		return choices;
	}

	MenuManager menu() {
		MenuManager menu = new MenuManager("Value");
		CHOICES.forEach((text, choice) -> menu.add(Actions.radio(text, column.column().choice().equals(choice),
				() -> presenter.replace(column, column.withChoice(choice)))));
		menu.add(Actions.radio("At a Step…", column.column().choice().kind() == MetricChoice.Kind.AT_STEP, this::askForStep));
		return menu;
	}

	private void askForStep() {
		InputDialog dialog = new InputDialog(shell, "Value at a Step", "Each run's value at this step, or the last one before it:",
				String.valueOf(column.column().choice().step()), ChoiceMenu::fault);
		if (dialog.open() == Window.OK) {
			presenter.replace(column, column.withChoice(MetricChoice.atStep(Long.parseLong(dialog.getValue().strip()))));
		}
	}

	private static @Nullable String fault(String text) {
		return text.strip().matches("-?\\d{1,18}") ? null : "A step is a whole number.";
	}
}
