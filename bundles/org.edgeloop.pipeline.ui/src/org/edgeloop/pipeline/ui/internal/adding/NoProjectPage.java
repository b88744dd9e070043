package org.edgeloop.pipeline.ui.internal.adding;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Stands in for a wizard that needs a project where there is none. */
final class NoProjectPage extends WizardPage {

	NoProjectPage() {
		super("none", "New Stage", null);
		setDescription("There is no project to write a stage into.");
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Label hint = new Label(parent, SWT.WRAP);
		hint.setText("Open or make a project first: File > New > Edgeloop Project.");
		setControl(hint);
	}
}
