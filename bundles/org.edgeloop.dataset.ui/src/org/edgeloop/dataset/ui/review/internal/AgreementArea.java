package org.edgeloop.dataset.ui.review.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.agreement.AgreementSettings;
import org.edgeloop.dataset.agreement.ClassAgreement;
import org.edgeloop.dataset.agreement.Disagreement;
import org.edgeloop.dataset.agreement.PairAgreement;
import org.edgeloop.dataset.ui.review.Comparison;
import org.edgeloop.dataset.ui.review.DisagreementText;
import org.edgeloop.ui.AccessibleNames;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;

/** The widgets of the Agreement view: the agreement in words, the classes, and the differences. */
public final class AgreementArea extends Composite {

	private static final int MARGIN = 6;
	private static final int FIELDS = 4;
	private static final int PERCENT = 100;
	private static final int FARTHEST = 1_000_000_000;

	private final Label summary;
	private final Composite rules;
	private final Spinner overlap;
	private final Spinner tolerance;
	private final SashForm tables;
	private final RowTable<ClassAgreement> classes;
	private final RowTable<Disagreement> differences;
	private Optional<Comparison> comparison = Optional.empty();

	/**
	 * @param first when two labels mean the same event, until the user says otherwise
	 * @param chosen is told what the user says
	 */
	public AgreementArea(Composite parent, AgreementSettings first, Consumer<AgreementSettings> chosen) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, MARGIN).applyTo(this);
		summary = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN).hint(1, SWT.DEFAULT).applyTo(summary);
		rules = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(FIELDS).margins(MARGIN, 0).applyTo(rules);
		overlap = field("&The same if they share [%]:", 1, PERCENT, (int) Math.round(first.iou() * PERCENT),
				"Intersection over union of two labels, at least");
		tolerance = field("&Points within [samples]:", 0, FARTHEST, (int) Math.min(FARTHEST, first.tolerance()),
				"How far two points may lie apart to mean the same");
		for (Spinner each : List.of(overlap, tolerance)) {
			each.addListener(SWT.Selection, _ -> chosen.accept(new AgreementSettings(overlap.getSelection() / (double) PERCENT, tolerance.getSelection())));
		}
		tables = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tables);
		differences = new RowTable<>(tables, differenceColumns(), this::goTo);
		differences.addSelectionListener(this::goTo);
		classes = new RowTable<>(tables, classColumns(), _ -> {
			// a class is not gone to
		});
		AccessibleNames.set(differences.control(), "Differences");
		AccessibleNames.set(classes.control(), "Agreement by class");
		tables.setWeights(3, 2);
	}

	private Spinner field(String label, int least, int most, int value, String toolTip) {
		new Label(rules, SWT.NONE).setText(label);
		var spinner = new Spinner(rules, SWT.BORDER);
		spinner.setValues(value, least, most, 0, 1, 10);
		spinner.setToolTipText(toolTip);
		return spinner;
	}

	private Taxonomy taxonomy() {
		return comparison.map(shown -> shown.presenter().taxonomy()).orElse(Taxonomy.DEFAULT);
	}

	private void goTo(Disagreement disagreement) {
		comparison.ifPresent(shown -> shown.goTo(disagreement));
	}

	private List<RowColumn<Disagreement>> differenceColumns() {
		return List.of(RowColumn.words("Difference", 14, each -> DisagreementText.of(each.kind())),
				RowColumn.words("Ours", 20, each -> each.reference().map(label -> taxonomy().nameOf(label.getType())).orElse("")),
				RowColumn.words("Theirs", 20, each -> each.other().map(label -> taxonomy().nameOf(label.getType())).orElse("")),
				new RowColumn<>("From [samples]", 15, true, each -> Long.toString(each.range().from()),
						Comparator.comparingLong(each -> each.range().from())),
				new RowColumn<>("To [samples]", 15, true, each -> Long.toString(each.range().to()),
						Comparator.comparingLong(each -> each.range().to())),
				new RowColumn<>("Begins later by", 15, true, each -> DisagreementText.signed(each.fromDifference()),
						Comparator.comparingLong(Disagreement::fromDifference)),
				new RowColumn<>("Ends later by", 15, true, each -> DisagreementText.signed(each.toDifference()),
						Comparator.comparingLong(Disagreement::toDifference)));
	}

	private List<RowColumn<ClassAgreement>> classColumns() {
		return List.of(RowColumn.words("Class", 20, each -> taxonomy().nameOf(each.type())),
				new RowColumn<>("Ours", 7, true, each -> Long.toString(each.reference()), Comparator.comparingLong(ClassAgreement::reference)),
				new RowColumn<>("Theirs", 7, true, each -> Long.toString(each.other()), Comparator.comparingLong(ClassAgreement::other)),
				new RowColumn<>("Both", 7, true, each -> Long.toString(each.matched()), Comparator.comparingLong(ClassAgreement::matched)),
				new RowColumn<>("Precision", 10, true, each -> DisagreementText.ratio(each.precision()),
						Comparator.comparingDouble(ClassAgreement::precision)),
				new RowColumn<>("Recall", 8, true, each -> DisagreementText.ratio(each.recall()), Comparator.comparingDouble(ClassAgreement::recall)),
				new RowColumn<>("F1", 7, true, each -> DisagreementText.ratio(each.f1()), Comparator.comparingDouble(ClassAgreement::f1)),
				new RowColumn<>("Mean IoU", 10, true, each -> DisagreementText.ratio(each.meanIou()),
						Comparator.comparingDouble(ClassAgreement::meanIou)));
	}

	/** Says something in place of an agreement. */
	public void say(String text) {
		comparison = Optional.empty();
		summary.setText(text);
		showTables(false);
		layout();
	}

	private void showTables(boolean wanted) {
		rules.setVisible(wanted);
		tables.setVisible(wanted);
	}

	public void show(Comparison shown) {
		comparison = Optional.of(shown);
		PairAgreement pair = shown.agreement().orElseThrow();
		summary.setText(DisagreementText.summary(pair));
		classes.show(pair.classes());
		differences.show(pair.disagreements());
		showTables(true);
		layout();
	}

	/** @return the difference that the user has chosen */
	Optional<Disagreement> selected() {
		return differences.selected();
	}

	RowTable<Disagreement> differences() {
		return differences;
	}

	@Override
	public boolean setFocus() {
		return tables.isVisible() ? differences.control().setFocus() : super.setFocus();
	}
}
