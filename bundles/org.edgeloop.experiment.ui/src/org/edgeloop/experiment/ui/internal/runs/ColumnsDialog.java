package org.edgeloop.experiment.ui.internal.runs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.experiment.ui.runs.ColumnChoice;
import org.edgeloop.experiment.ui.runs.RunsPresenter;
import org.edgeloop.experiment.ui.runs.ShownColumn;

/** Chooses which columns the table shows and in which order: what there is on the left, what is shown on the right. */
final class ColumnsDialog extends TitleAreaDialog {

	private static final int RESET_ID = IDialogConstants.CLIENT_ID;
	private static final int CHARACTERS = 36;
	private static final int LINES = 18;
	private static final int MARGIN = 8;

	private final RunsPresenter presenter;
	private final ColumnChoice choice;
	private Text filter;
	private Table offered;
	private Table shown;
	private List<ShownColumn> offers = List.of();
	private boolean reset;

	ColumnsDialog(Shell parent, RunsPresenter presenter) {
		super(parent);
		this.presenter = presenter;
		this.choice = new ColumnChoice(presenter.frame(), presenter.columns());
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** @return the columns in their order; nothing if the dialog was cancelled */
	Optional<List<ShownColumn>> choose() {
		if (open() != OK) {
			return Optional.empty();
		}
		if (reset) {
			presenter.resetColumns();
			return Optional.empty();
		}
		return Optional.of(choice.shown());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText("Columns");
		setTitle("Columns");
		setMessage("What the table shows behind the run's name. Enter or a double click moves a column to the other side.");
		Composite area = (Composite) super.createDialogArea(parent);
		Composite page = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(MARGIN, MARGIN).spacing(MARGIN, 4).applyTo(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		filter = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Find a param, metric or tag");
		filter.addListener(SWT.Modify, _ -> refreshOffers());
		GridDataFactory.fillDefaults().applyTo(filter);
		new Label(page, SWT.NONE);
		new Label(page, SWT.NONE).setText("Shown, from left to right:");
		offered = new Table(page, SWT.VIRTUAL | SWT.MULTI | SWT.BORDER);
		offered.addListener(SWT.SetData, this::fillOffer);
		offered.addListener(SWT.DefaultSelection, _ -> show());
		createButtons(page);
		shown = new Table(page, SWT.MULTI | SWT.BORDER);
		shown.addListener(SWT.DefaultSelection, _ -> leaveOut());
		PixelConverter converter = new PixelConverter(shown);
		for (Table table : new Table[] { offered, shown }) {
			GridDataFactory.fillDefaults().grab(true, true).hint(converter.convertWidthInCharsToPixels(CHARACTERS),
					converter.convertHeightInCharsToPixels(LINES)).applyTo(table);
		}
		refreshOffers();
		refreshShown(new int[0]);
		return area;
	}

	private void createButtons(Composite page) {
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		button(buttons, "&Show >", this::show);
		button(buttons, "< &Leave Out", this::leaveOut);
		button(buttons, "&Up", () -> move(-1));
		button(buttons, "&Down", () -> move(1));
	}

	private static void button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, _ -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, RESET_ID, "Usual Columns", false);
		super.createButtonsForButtonBar(parent);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == RESET_ID) {
			reset = true;
			okPressed();
		} else {
			super.buttonPressed(id);
		}
	}

	private void fillOffer(Event event) {
		if (event.index >= 0 && event.index < offers.size()) {
			((TableItem) event.item).setText(choice.text(offers.get(event.index)));
		}
	}

	private void refreshOffers() {
		offers = choice.offered(filter.getText().strip().toLowerCase(Locale.ROOT));
		offered.deselectAll();
		offered.setItemCount(offers.size());
		offered.clearAll();
	}

	private void refreshShown(int[] selected) {
		shown.removeAll();
		choice.shown().forEach(column -> new TableItem(shown, SWT.NONE).setText(choice.text(column)));
		shown.setSelection(selected);
	}

	private void show() {
		for (int index : offered.getSelectionIndices()) {
			choice.show(offers.get(index));
		}
		refreshOffers();
		refreshShown(new int[] { choice.shown().size() - 1 });
	}

	private void leaveOut() {
		choice.leaveOut(shown.getSelectionIndices());
		refreshOffers();
		refreshShown(new int[0]);
	}

	private void move(int by) {
		refreshShown(choice.move(shown.getSelectionIndices(), by));
	}
}
