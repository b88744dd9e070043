package org.edgeloop.drift.ui.report.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.chart.ValueText;
import org.edgeloop.drift.report.FoundRow;
import org.edgeloop.drift.report.FoundRow.Window;
import org.edgeloop.drift.ui.internal.Commands;
import org.edgeloop.drift.ui.internal.Sections;
import org.edgeloop.drift.ui.report.ColumnPresenter;
import org.edgeloop.table.Side;
import org.edgeloop.ui.ButtonRow;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;

/** The rows behind a part of the chart, and the button that opens the windows they were computed from. */
final class RowsArea {

	private final Composite control;
	private final ColumnPresenter presenter;
	private final Commands commands;
	private final Button[] sides = new Button[Side.values().length];
	private final Composite tails;
	private final Label text;
	private final Button open;
	private final RowTable<FoundRow> table;
	private List<FoundRow> shown = List.of();

	RowsArea(Composite parent, FormToolkit toolkit, ColumnPresenter presenter, Runnable openAll, Consumer<FoundRow> openOne, Commands commands) {
		this.presenter = presenter;
		this.commands = commands;
		control = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().applyTo(control);
		Composite content = Sections.add(toolkit, control, "Rows behind the chart", 1, 1, true);
		Composite line = toolkit.createComposite(content);
		GridLayoutFactory.fillDefaults().numColumns(sides.length + 1).applyTo(line);
		for (Side side : Side.values()) {
			Button button = toolkit.createButton(line, side.of("Reference", "Current"), SWT.RADIO);
			button.addListener(SWT.Selection, _ -> {
				if (button.getSelection()) {
					presenter.setSide(side);
				}
			});
			sides[side.ordinal()] = button;
		}
		tails = new ButtonRow(line).add("&Lower Tail", () -> presenter.chooseTail(false)).add("&Upper Tail", () -> presenter.chooseTail(true))
				.add("&Farthest Off", presenter::chooseFarthest).control();
		toolkit.adapt(tails);
		text = toolkit.createLabel(content, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(text);
		open = toolkit.createButton(content, presenter.rows().openText(), SWT.PUSH);
		open.setImage(Icons.OPEN_WINDOWS.image());
		open.setToolTipText("Shows the stretches of the recordings that these rows were computed from, one after the other, to be listened to and labelled");
		open.addListener(SWT.Selection, _ -> openAll.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(open);
		table = new RowTable<>(content, columns(), openOne);
		GridDataFactory.fillDefaults().grab(true, true).hint(150, 100).applyTo(table.control());
	}

	Composite control() {
		return control;
	}

	private static List<RowColumn<FoundRow>> columns() {
		return List.of(number("Row", 9, row -> Long.toString(row.row()), FoundRow::row), value(), words("Recording", 34, Window::recording),
				words("Channel", 10, Window::channel), number("From", 11, row -> row.window().map(window -> Long.toString(window.from())).orElse(""), RowsArea::from),
				number("To", 11, row -> row.window().map(window -> Long.toString(window.to())).orElse(""), RowsArea::from));
	}

	private static long from(FoundRow row) {
		return row.window().map(Window::from).orElse(-1L);
	}

	private static RowColumn<FoundRow> number(String title, int characters, Function<FoundRow, String> text, Function<FoundRow, Long> order) {
		return new RowColumn<>(title, characters, true, text, Comparator.comparing(order));
	}

	private static RowColumn<FoundRow> value() {
		return new RowColumn<>("Value", 14, true, row -> valueText(row.value()), Comparator.comparingDouble(RowsArea::number));
	}

	private static double number(FoundRow row) {
		try {
			return Double.parseDouble(row.value());
		} catch (NumberFormatException e) {
			return Double.NaN; // a category
		}
	}

	private static String valueText(String value) {
		try {
			return ValueText.of(Double.parseDouble(value));
		} catch (NumberFormatException e) {
			return value.isEmpty() ? "missing" : value;
		}
	}

	private static RowColumn<FoundRow> words(String title, int characters, Function<Window, String> part) {
		return RowColumn.words(title, characters, (FoundRow row) -> row.window().map(part).orElse(""));
	}

	void refresh() {
		for (Side side : Side.values()) {
			sides[side.ordinal()].setSelection(side == presenter.side());
		}
		tails.setVisible(presenter.hasTails());
		String why = presenter.rows().whyNoWindows();
		text.setText(why.isEmpty() ? presenter.rows().text() : presenter.rows().text() + "\n" + why);
		open.setText(commands.textWithKey(presenter.rows().openText(), Commands.OPEN_WINDOWS));
		open.setEnabled(presenter.rows().canOpenWindows());
		if (!presenter.rows().list().equals(shown)) {
			shown = presenter.rows().list();
			table.show(shown);
		}
		control.layout(true, true);
	}
}
