package org.edgeloop.drift.ui.setup.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.drift.spec.CheckSettings;
import org.edgeloop.drift.ui.internal.Sections;
import org.edgeloop.drift.ui.setup.CheckTexts;
import org.edgeloop.drift.ui.setup.SetupPresenter;
import org.edgeloop.ui.ButtonRow;

/** Which checks a report runs: those of presets, and single ones with conditions of the user's. */
final class ChecksSection {

	private static final String[] TITLES = { "Check", "Column", "Condition", "If it does not hold" };
	private static final int[] WIDTHS = { 36, 24, 34, 20 };

	private final SetupPresenter presenter;
	private final SpecFields fields;
	private final Table table;

	ChecksSection(FormToolkit toolkit, Composite parent, SetupPresenter presenter) {
		this.presenter = presenter;
		Composite content = Sections.add(toolkit, parent, "Checks", 2, 1, false);
		Composite presets = toolkit.createComposite(content);
		GridLayoutFactory.fillDefaults().numColumns(CheckTexts.PRESETS.size()).spacing(14, 2).applyTo(presets);
		fields = new SpecFields(toolkit, presets);
		CheckTexts.PRESETS.forEach((preset, name) -> fields.check(name, 1, () -> presenter.spec().getPresets().contains(preset),
				() -> presenter.togglePreset(preset)));
		table = new Table(content, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		table.setHeaderVisible(true);
		PixelConverter pixels = new PixelConverter(table);
		for (int i = 0; i < TITLES.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(TITLES[i]);
			column.setWidth(pixels.convertWidthInCharsToPixels(WIDTHS[i]));
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(200, pixels.convertHeightInCharsToPixels(6)).applyTo(table);
		table.addListener(SWT.DefaultSelection, _ -> edit());
		toolkit.adapt(new ButtonRow(content).add("A&dd Check\u2026", this::add).add("Edit\u2026", this::edit).add("Remove", this::remove).control());
	}

	private List<CheckSettings> selected() {
		List<CheckSettings> checks = presenter.spec().getChecks();
		return Arrays.stream(table.getSelectionIndices()).filter(place -> place < checks.size()).mapToObj(checks::get).toList();
	}

	private void add() {
		new CheckDialog(table.getShell(), presenter, Optional.empty()).ask().ifPresent(presenter::addCheck);
	}

	private void edit() {
		selected().stream().findFirst().ifPresent(check -> new CheckDialog(table.getShell(), presenter, Optional.of(check)).ask()
				.ifPresent(changed -> presenter.replaceCheck(check, changed)));
	}

	private void remove() {
		presenter.removeChecks(selected());
	}

	void refresh() {
		fields.refresh();
		int[] selection = table.getSelectionIndices();
		table.removeAll();
		for (CheckSettings check : presenter.spec().getChecks()) {
			new TableItem(table, SWT.NONE).setText(new String[] { check.getCheck(), check.getColumn().isEmpty() ? "all" : check.getColumn(),
					CheckTexts.condition(check), check.isCritical() ? "Fail" : "Warn" });
		}
		table.select(selection);
	}
}
