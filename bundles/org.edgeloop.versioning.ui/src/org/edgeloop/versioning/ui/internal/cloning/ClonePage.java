package org.edgeloop.versioning.ui.internal.cloning;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the address of a repository, and where its project goes. */
final class ClonePage extends WizardPage {

	private static final int COLUMNS = 3;
	private static final int WIDTH = 380;

	private final String start;
	private Text address;
	private Text parent;
	private Text name;
	private Button withData;
	private String proposed = "";

	/** @param start the folder that is proposed for new projects */
	ClonePage(String start) {
		super("repository");
		this.start = start;
		setTitle("Project from a Git Repository");
		setDescription("Get a project that others share: its files, its history and its data.");
	}

	@Override
	public void createControl(Composite container) {
		Composite area = new Composite(container, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).spacing(8, 6).applyTo(area);
		address = text(area, "&Address:", "git@host:project.git, https://… or a folder", COLUMNS - 1);
		parent = text(area, "&Into the folder:", "", 1);
		parent.setText(start);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText("B&rowse…");
		browse.addListener(SWT.Selection, _ -> browse());
		setButtonLayoutData(browse);
		name = text(area, "&Name of the project:", "", COLUMNS - 1);
		new Label(area, SWT.NONE);
		withData = new Button(area, SWT.CHECK);
		withData.setText("&Fetch the data that DVC keeps, too");
		withData.setSelection(true);
		GridDataFactory.swtDefaults().span(COLUMNS - 1, 1).applyTo(withData);
		new Label(area, SWT.NONE);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText("Names, passwords and keys are asked for when they are needed, and never written into the project.");
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
		address.addListener(SWT.Modify, _ -> proposeName());
		for (Text field : new Text[] { address, parent, name }) {
			field.addListener(SWT.Modify, _ -> check());
		}
		setControl(area);
		Dialog.applyDialogFont(area);
		setPageComplete(false); // nothing is wrong yet, so that nothing is said
		address.setFocus();
	}

	private static Text text(Composite area, String label, String message, int span) {
		new Label(area, SWT.NONE).setText(label);
		Text text = new Text(area, SWT.BORDER);
		text.setMessage(message);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).span(span, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void browse() {
		var dialog = new DirectoryDialog(getShell(), SWT.OPEN);
		dialog.setText("Folder for the Project");
		dialog.setMessage("The project's folder is made in the one you choose.");
		dialog.setFilterPath(parent.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			parent.setText(chosen);
		}
	}

	/** What the user wrote himself stays. */
	private void proposeName() {
		if (name.getText().equals(proposed)) {
			proposed = CloneTarget.nameFor(address.getText());
			name.setText(proposed);
		}
	}

	private void check() {
		String objection = target().objection().orElse(null);
		setErrorMessage(address.getText().isBlank() ? null : objection);
		setPageComplete(objection == null);
	}

	CloneTarget target() {
		return new CloneTarget(address.getText().strip(), parent.getText(), name.getText(), withData.getSelection());
	}
}
