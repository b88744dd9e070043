package org.edgeloop.drift.ui.setup.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.drift.spec.CheckSettings;
import org.edgeloop.drift.spec.SpecFactory;
import org.edgeloop.drift.ui.setup.CheckTexts;
import org.edgeloop.drift.ui.setup.ColumnRow;
import org.edgeloop.drift.ui.setup.SetupPresenter;
import org.edgeloop.ui.FormDialog;

/** Asks for a check with one condition. What a spec can say beyond that stays as it is, and can be written on the page Source. */
final class CheckDialog extends FormDialog<CheckSettings> {

	private static final List<EAttribute> COMPARISONS = List.copyOf(CheckTexts.SIGNS.keySet());

	private final SetupPresenter presenter;
	private final CheckSettings start;
	/** Which condition the dialog shows, of those that a check may have. */
	private int shown;
	private Combo check;
	private Combo column;
	private Combo comparison;
	private Label byDefault;
	private Text bound;
	private Text relative;
	private Button critical;

	CheckDialog(Shell parent, SetupPresenter presenter, Optional<CheckSettings> start) {
		super(parent, start.isPresent() ? "Edit Check" : "Add Check", "A value of the current table that is held against a condition.");
		this.presenter = presenter;
		this.start = start.map(EcoreUtil::copy).orElseGet(SpecFactory.eINSTANCE::createCheckSettings);
	}

	@Override
	protected void createFields() {
		check = choice("&Check:", CheckTexts.CHECKS, start.getCheck());
		var columns = new ArrayList<>(List.of(""));
		presenter.columns().stream().map(ColumnRow::name).forEach(columns::add);
		column = combo("C&olumn:", columns.toArray(String[]::new), Math.max(0, columns.indexOf(start.getColumn())));
		var signs = new ArrayList<>(List.of("by default"));
		COMPARISONS.forEach(comparing -> signs.add(CheckTexts.SIGNS.get(comparing)));
		shown = COMPARISONS.stream().filter(start::eIsSet).findFirst().map(COMPARISONS::indexOf).orElse(-1);
		comparison = combo("Con&dition:", signs.toArray(String[]::new), shown + 1);
		byDefault = hint();
		bound = text("&Bound:", shown < 0 ? "" : SpecValues.text(start.eGet(COMPARISONS.get(shown))), "a number");
		relative = text("&Tolerance:", SpecValues.text(start.getRelative()), "a share of the bound, such as 0.1");
		critical = check("A value that is &off fails the report; otherwise it is a warning", start.isCritical());
		check.addListener(SWT.Modify, _ -> showDefault());
		showDefault();
	}

	private void showDefault() {
		byDefault.setText(CheckTexts.byDefault(check.getText().strip()));
	}

	@Override
	protected CheckSettings read() {
		CheckSettings read = EcoreUtil.copy(start);
		String wanted = check.getText().strip();
		if (wanted.isEmpty()) {
			throw new IllegalArgumentException("choose a check, or type a part of its name");
		}
		if (!CheckTexts.CHECKS.containsKey(wanted) && !wanted.equals(start.getCheck())) {
			throw new IllegalArgumentException("there is no check called " + wanted + "; choose one from the list");
		}
		read.setCheck(wanted);
		read.setColumn(column.getText());
		if (shown >= 0) {
			read.eUnset(COMPARISONS.get(shown));
		}
		if (comparison.getSelectionIndex() > 0) {
			read.eSet(COMPARISONS.get(comparison.getSelectionIndex() - 1), number(bound, "bound"));
		}
		read.setRelative(relative.getText().isBlank() ? null : number(relative, "tolerance"));
		read.setCritical(critical.getSelection());
		return read;
	}

	private static Double number(Text text, String what) {
		try {
			return Double.valueOf(text.getText().strip());
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("the " + what + " is no number", e);
		}
	}
}
