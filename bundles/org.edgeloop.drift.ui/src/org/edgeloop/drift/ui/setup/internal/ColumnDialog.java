package org.edgeloop.drift.ui.setup.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.drift.document.SpecTables;
import org.edgeloop.drift.spec.ColumnKind;
import org.edgeloop.drift.spec.ColumnRole;
import org.edgeloop.drift.spec.SpecPackage;
import org.edgeloop.drift.stattest.StatTest;
import org.edgeloop.drift.stattest.StatTests;
import org.edgeloop.drift.ui.setup.ColumnChange;
import org.edgeloop.drift.ui.setup.ColumnRow;
import org.edgeloop.ui.FormDialog;

/** Corrects what was found of one column or several. Where several differ, what is not touched stays as it is. */
final class ColumnDialog extends FormDialog<ColumnChange> {

	private static final SpecPackage MODEL = SpecPackage.eINSTANCE;
	private static final String FOUND = "As found";
	private static final String DIFFERENT = "(different)";

	private final List<ColumnRow> columns;
	private Combo role;
	private Combo kind;
	private Combo type;
	private Combo stattest;
	private Text threshold;

	ColumnDialog(Shell parent, List<ColumnRow> columns) {
		super(parent, columns.size() == 1 ? "Column " + columns.getFirst().name() : columns.size() + " Columns",
				"What a column is for, how its values are read and compared, and by which stat test.");
		this.columns = columns;
	}

	@Override
	protected void createFields() {
		role = choice("&Role:", Stream.of(ColumnRole.values()).map(ColumnRole::getLiteral).toList(),
				row -> row.roleByHand() ? row.role().getLiteral() : ColumnRole.AUTO.getLiteral());
		kind = choice("Compared &as:", Stream.of(ColumnKind.values()).map(ColumnKind::getLiteral).toList(),
				row -> row.kindByHand() ? row.kind().getLiteral() : ColumnKind.AUTO.getLiteral());
		var types = new ArrayList<>(List.of(""));
		types.addAll(SpecTables.typeNames());
		type = choice("R&ead as:", types, ColumnRow::typeByHand);
		var tests = new ArrayList<>(List.of(""));
		StatTests.all().stream().map(StatTest::name).forEach(tests::add);
		stattest = choice("&Stat test:", tests, ColumnRow::stattest);
		List<String> thresholds = columns.stream().map(row -> row.threshold().map(String::valueOf).orElse("")).distinct().toList();
		threshold = text("&Threshold:", thresholds.size() == 1 ? thresholds.getFirst() : "", thresholds.size() == 1 ? "that of the stat test" : DIFFERENT);
	}

	private Combo choice(String name, List<String> values, Function<ColumnRow, String> present) {
		List<String> shown = columns.stream().map(present).distinct().toList();
		var items = new ArrayList<String>();
		values.forEach(value -> items.add(value.isEmpty() || value.equals("auto") ? FOUND : ColumnRow.word(value)));
		if (shown.size() > 1) {
			items.add(DIFFERENT);
		}
		return combo(name, items.toArray(String[]::new), shown.size() > 1 ? items.size() - 1 : Math.max(0, values.indexOf(shown.getFirst())));
	}

	@Override
	protected ColumnChange read() {
		Map<EAttribute, Object> values = new LinkedHashMap<>();
		put(values, role, MODEL.getColumnSettings_Role(), place -> ColumnRole.values()[place]);
		put(values, kind, MODEL.getColumnSettings_Kind(), place -> ColumnKind.values()[place]);
		put(values, type, MODEL.getColumnSettings_Type(), place -> SpecTables.typeNames().get(place - 1));
		put(values, stattest, MODEL.getColumnSettings_Stattest(), place -> StatTests.all().get(place - 1).name());
		if (!threshold.getText().isBlank()) {
			try {
				values.put(MODEL.getColumnSettings_Threshold(), Double.valueOf(threshold.getText().strip()));
			} catch (NumberFormatException e) {
				throw new IllegalArgumentException("the threshold is no number", e);
			}
		} else if (!threshold.getMessage().equals(DIFFERENT)) {
			values.put(MODEL.getColumnSettings_Threshold(), null);
		}
		return new ColumnChange(values);
	}

	private static void put(Map<EAttribute, Object> values, Combo combo, EAttribute attribute, Function<Integer, Object> value) {
		String chosen = combo.getText();
		if (!chosen.equals(DIFFERENT)) {
			values.put(attribute, chosen.equals(FOUND) ? null : value.apply(Arrays.asList(combo.getItems()).indexOf(chosen)));
		}
	}
}
