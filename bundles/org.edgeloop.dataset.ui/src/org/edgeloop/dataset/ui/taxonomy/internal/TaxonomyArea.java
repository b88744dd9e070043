package org.edgeloop.dataset.ui.taxonomy.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.edgeloop.base.Problem;
import org.edgeloop.dataset.ui.taxonomy.TaxonomyPresenter;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.ProblemPage;

/** What the taxonomy editor shows: the pages, or why there are none. */
public final class TaxonomyArea {

	private final Composite control;
	private final StackLayout stack = new StackLayout();
	private final Label opening;
	private final ProblemPage problem;

	/** @param tryAgain opens the file once more */
	public TaxonomyArea(Composite parent, Runnable tryAgain) {
		control = new Composite(parent, SWT.NONE);
		control.setLayout(stack);
		opening = new Label(control, SWT.NONE);
		opening.setText("Opening \u2026");
		problem = new ProblemPage(control, tryAgain);
		stack.topControl = opening;
	}

	public void showProblem(Problem shown) {
		problem.show(shown);
		bringUp(problem.control());
	}

	public void show(TaxonomyPresenter presenter) {
		Control before = stack.topControl;
		Composite page = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(page);
		var message = new MessageLine(page, presenter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(message.control());
		TabFolder folder = new TabFolder(page, SWT.TOP);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
		add(folder, "Label Types", Icons.TAXONOMY, new TypesPage(folder, presenter));
		add(folder, "Tiers", Icons.GROUP, new TiersPage(folder, presenter));
		add(folder, "Presets", Icons.LABELS, new PresetsPage(folder, presenter));
		bringUp(page);
		if (!List.of(opening, problem.control()).contains(before)) {
			before.dispose();
		}
	}

	private static void add(TabFolder folder, String title, Icons icon, Composite page) {
		TabItem item = new TabItem(folder, SWT.NONE);
		item.setText(title);
		item.setImage(icon.image());
		item.setControl(page);
	}

	private void bringUp(Control shown) {
		stack.topControl = shown;
		control.layout(true, true);
	}

	public void setFocus() {
		stack.topControl.setFocus();
	}
}
