package org.edgeloop.drift.ui.setup.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.spec.Correction;
import org.edgeloop.drift.spec.SpecPackage;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.drift.stattest.StatTest;
import org.edgeloop.drift.stattest.StatTests;
import org.edgeloop.drift.ui.internal.Sections;
import org.edgeloop.drift.ui.setup.SetupPresenter;
import org.edgeloop.drift.ui.setup.internal.SpecFields.Choice;

/** By which stat tests columns are compared, and from when on they count as drifted. */
final class TestsSection {

	private static final SpecPackage MODEL = SpecPackage.eINSTANCE;
	private static final int COLUMNS = 4;

	private final SetupPresenter presenter;
	private final SpecFields fields;

	TestsSection(FormToolkit toolkit, Composite parent, SetupPresenter presenter) {
		this.presenter = presenter;
		fields = new SpecFields(toolkit, Sections.add(toolkit, parent, "Stat tests", 1, COLUMNS, false));
		fields.combo("&Mode:", List.of(new Choice<>("Corrected", Mode.CORRECTED), new Choice<>("As Evidently computes", Mode.EVIDENTLY)),
				() -> presenter.spec().getMode(), value -> presenter.set(MODEL.getDriftSpec_Mode(), value));
		number("&Data drift from share:", "0.5", MODEL.getDriftSpec_DriftShare());
		row("All &columns:", StatTests.all().stream().map(StatTest::name).toList(), MODEL.getDriftSpec_Stattest(), MODEL.getDriftSpec_Threshold());
		row("&Numbers:", StatTests.namesFor(FeatureType.NUMBER), MODEL.getDriftSpec_NumStattest(), MODEL.getDriftSpec_NumThreshold());
		row("C&ategories:", StatTests.namesFor(FeatureType.CATEGORY), MODEL.getDriftSpec_CatStattest(), MODEL.getDriftSpec_CatThreshold());
		row("Te&xts:", StatTests.namesFor(FeatureType.TEXT), MODEL.getDriftSpec_TextStattest(), MODEL.getDriftSpec_TextThreshold());
		fields.combo("Many &p-values:", Stream.of(Correction.values()).map(value -> new Choice<>(words(value), value)).toList(),
				() -> presenter.spec().getCorrection(), value -> presenter.set(MODEL.getDriftSpec_Correction(), value));
	}

	private static String words(Correction correction) {
		return switch (correction) {
		case NONE -> "Take them as they are";
		case HOLM -> "Correct them by Holm";
		case BENJAMINI_HOCHBERG -> "Correct them by Benjamini-Hochberg";
		};
	}

	private void row(String name, List<String> tests, EAttribute test, EAttribute threshold) {
		var choices = new ArrayList<Choice<String>>();
		choices.add(new Choice<>("By the default rule", ""));
		tests.forEach(each -> choices.add(new Choice<>(displayName(each), each)));
		fields.combo(name, choices, () -> (String) presenter.spec().eGet(test), value -> presenter.set(test, value));
		number("Threshold:", "that of the test", threshold);
	}

	private static String displayName(String test) {
		return StatTests.all().stream().filter(each -> each.name().equals(test)).findFirst()
				.map(each -> each.displayName() + " (" + each.name() + ")").orElse(test);
	}

	private void number(String name, String hint, EAttribute attribute) {
		fields.text(name, hint, () -> SpecValues.text(presenter.spec().eGet(attribute)), typed -> presenter.setText(presenter.spec(), attribute, typed));
	}

	void refresh() {
		fields.refresh();
	}
}
