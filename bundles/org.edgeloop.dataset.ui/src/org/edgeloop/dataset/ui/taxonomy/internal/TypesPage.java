package org.edgeloop.dataset.ui.taxonomy.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.dataset.ui.taxonomy.TaxonomyPresenter;
import org.edgeloop.ui.ButtonRow;

/** The label types as a tree, and beside it the selected one in detail. */
final class TypesPage extends Composite {

	private static final int[] SHARES = { 45, 55 };

	private final TypeTree tree;

	TypesPage(Composite parent, TaxonomyPresenter presenter) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(this);
		SashForm sash = new SashForm(this, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(left);
		tree = new TypeTree(left, presenter);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(tree.control());
		Composite buttons = new ButtonRow(left).add("&Add Type", presenter::addType).add("Add &Below", presenter::addTypeBelow)
				.add("&Remove", presenter::removeType).add("Move &Up", () -> presenter.moveType(-1)).add("Move &Down", () -> presenter.moveType(1))
				.control();
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		new TypeDetails(sash, presenter);
		sash.setWeights(SHARES);
	}

	@Override
	public boolean setFocus() {
		return tree.control().setFocus();
	}
}
