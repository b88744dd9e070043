package org.edgeloop.dataset.ui.taxonomy.internal;

import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.dataset.OverlapRule;
import org.edgeloop.dataset.Tier;
import org.edgeloop.dataset.ui.taxonomy.TaxonomyPresenter;
import org.edgeloop.ui.ButtonRow;
import org.edgeloop.ui.FormDialog;

/** The tiers with their rules. */
final class TiersPage extends Composite {

	private final TaxonomyPresenter presenter;
	private final Table table;

	TiersPage(Composite parent, TaxonomyPresenter presenter) {
		super(parent, SWT.NONE);
		this.presenter = presenter;
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(this);
		Label hint = new Label(this, SWT.WRAP);
		hint.setText("A tier is a layer of labels that say the same sort of thing, such as the machine\u2019s condition. Its rule says how they may "
				+ "lie to each other; the Problems view shows those that do not. A class is put into a tier on the page Label Types.");
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(hint);
		table = Tables.create(this, new String[] { "Tier", "Rule" }, new int[] { 24, 60 });
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.addListener(SWT.DefaultSelection, _ -> edit());
		new ButtonRow(this).add("&Add Tier", presenter::addTier).add("&Edit\u2026", this::edit)
				.add("&Remove", () -> Tables.selection(table).ifPresent(presenter::removeTier));
		presenter.addListener(this::show);
		show();
	}

	private void show() {
		if (isDisposed()) {
			return;
		}
		Tables.refill(table, presenter.tiers(), (TableItem item, Tier tier) -> item.setText(new String[] { tier.name(), explain(tier.rule()) }));
	}

	static String explain(OverlapRule rule) {
		return switch (rule) {
		case EXCLUSIVE -> "Exclusive: no sample has two labels";
		case NESTED -> "Nested: of two labels that overlap, one holds the other";
		case FREE -> "Free: labels lie as they like";
		};
	}

	private void edit() {
		Tables.selection(table).ifPresent(place -> new TierDialog(getShell(), presenter.tiers().get(place)).ask()
				.ifPresent(tier -> presenter.changeTier(place, tier)));
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}

	/** Asks for a tier's name and rule. */
	private static final class TierDialog extends FormDialog<Tier> {

		private final Tier start;
		private Text name;
		private Combo rule;

		TierDialog(Shell parent, Tier start) {
			super(parent, "Edit Tier", "How labels of one sort may lie to each other.");
			this.start = start;
		}

		@Override
		protected void createFields() {
			name = text("&Name:", start.name(), "such as condition");
			rule = combo("&Rule:", Stream.of(OverlapRule.values()).map(TiersPage::explain).toArray(String[]::new), start.rule().ordinal());
		}

		@Override
		protected Tier read() {
			return new Tier(name.getText().strip(), OverlapRule.values()[rule.getSelectionIndex()], start.unknownKeys());
		}
	}
}
