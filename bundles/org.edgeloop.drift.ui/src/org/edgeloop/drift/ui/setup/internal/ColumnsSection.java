package org.edgeloop.drift.ui.setup.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.chart.ValueText;
import org.edgeloop.drift.document.SpecTables;
import org.edgeloop.drift.spec.ColumnKind;
import org.edgeloop.drift.spec.ColumnRole;
import org.edgeloop.drift.spec.SpecPackage;
import org.edgeloop.drift.ui.internal.Sections;
import org.edgeloop.drift.ui.setup.ColumnRow;
import org.edgeloop.drift.ui.setup.SetupPresenter;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.ButtonRow;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.StrayItems;

/** The columns found in the tables, and what was corrected by hand: for one column, or for many at once. */
final class ColumnsSection {

	private static final SpecPackage MODEL = SpecPackage.eINSTANCE;
	private static final String[] TITLES = { "Column", "Type", "Role", "Compared as", "Stat test", "Threshold", "First values" };
	private static final int[] WIDTHS = { 24, 26, 20, 20, 18, 11, 44 };
	private static final int LOWEST = 180;

	private final SetupPresenter presenter;
	private final Table table;
	private final Label hint;
	private List<ColumnRow> rows = List.of();

	ColumnsSection(FormToolkit toolkit, Composite parent, SetupPresenter presenter) {
		this.presenter = presenter;
		Composite content = Sections.add(toolkit, parent, "Columns", 2, 1, true);
		hint = toolkit.createLabel(content, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(hint);
		table = new Table(content, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		StrayItems.clearAwayFrom(table);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, LOWEST).applyTo(table);
		PixelConverter pixels = new PixelConverter(table);
		for (int i = 0; i < TITLES.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(TITLES[i]);
			column.setWidth(pixels.convertWidthInCharsToPixels(WIDTHS[i]));
		}
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.DefaultSelection, _ -> edit());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(_ -> fill(menu));
		table.setMenu(menu.createContextMenu(table));
		Composite buttons = new ButtonRow(content).add("&Edit Columns\u2026", this::edit).add("&Ignore", () -> setRole(ColumnRole.IGNORED))
				.add("As &Found", this::forget).control();
		toolkit.adapt(buttons);
	}

	private void fill(Event event) {
		if (event.index >= rows.size()) {
			return;
		}
		ColumnRow row = rows.get(event.index);
		TableItem item = (TableItem) event.item;
		item.setText(new String[] { row.name(), row.typeText(), row.roleText(), row.kindText(), row.stattest(),
				row.threshold().map(ValueText::of).orElse(""), row.examples() });
		item.setImage(0, row.isAmiss() ? Icons.WARNING.image() : null);
	}

	private List<ColumnRow> selected() {
		return Arrays.stream(table.getSelectionIndices()).filter(place -> place < rows.size()).mapToObj(rows::get).toList();
	}

	private List<String> selectedNames() {
		return selected().stream().map(ColumnRow::name).toList();
	}

	private void fill(MenuManager menu) {
		if (selected().isEmpty()) {
			return;
		}
		menu.add(Actions.push("Edit\u2026", this::edit));
		menu.add(choices("Role", Stream.of(ColumnRole.values()).toList(), MODEL.getColumnSettings_Role(), ColumnRole::getLiteral));
		menu.add(choices("Compared As", Stream.of(ColumnKind.values()).toList(), MODEL.getColumnSettings_Kind(), ColumnKind::getLiteral));
		MenuManager types = choices("Read As", SpecTables.typeNames(), MODEL.getColumnSettings_Type(), type -> type);
		types.insert(0, new ActionContributionItem(push("As found", MODEL.getColumnSettings_Type(), null)));
		menu.add(types);
		menu.add(Actions.push("As Found", this::forget));
	}

	private <T> MenuManager choices(String title, List<T> values, EAttribute attribute, Function<T, String> word) {
		MenuManager choices = new MenuManager(title);
		values.forEach(value -> choices.add(push(word.apply(value).equals("auto") ? "As found" : ColumnRow.word(word.apply(value)), attribute, value)));
		return choices;
	}

	private Action push(String text, EAttribute attribute, Object value) {
		return Actions.push(text, () -> presenter.setColumns(selectedNames(), attribute, value));
	}

	private void setRole(ColumnRole role) {
		presenter.setColumns(selectedNames(), MODEL.getColumnSettings_Role(), role);
	}

	private void forget() {
		presenter.forgetColumns(selectedNames());
	}

	private void edit() {
		List<ColumnRow> edited = selected();
		if (!edited.isEmpty()) {
			new ColumnDialog(table.getShell(), edited).ask()
					.ifPresent(change -> presenter.changeColumns(edited.stream().map(ColumnRow::name).toList(), change));
		}
	}

	void refresh() {
		List<ColumnRow> present = presenter.columns();
		long amiss = present.stream().filter(ColumnRow::isAmiss).count();
		hint.setText(amiss > 0 && presenter.bothFound()
				? amiss + (amiss == 1 ? " column differs" : " columns differ") + " between the tables in type, or is missing in one of them."
				: "Roles and types are found by names and values. Correct them by hand where they are wrong; several columns at once, too.");
		if (present.equals(rows)) {
			return;
		}
		Optional<ColumnRow> first = selected().stream().findFirst();
		rows = present;
		int[] selection = table.getSelectionIndices();
		table.setItemCount(rows.size());
		table.clearAll();
		first.ifPresent(_ -> table.setSelection(selection));
	}
}
